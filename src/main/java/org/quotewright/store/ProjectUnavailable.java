package org.quotewright.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.Told;

/** A project file cannot be opened or created; whatever lies under its name was left untouched. */
public abstract sealed class ProjectUnavailable extends Exception implements Told
        permits DiskFull,
                FolderNotWritable,
                NotAProject,
                ProjectAltered,
                ProjectDamaged,
                ProjectExists,
                ProjectLeftOpen,
                ProjectLocked,
                ProjectMissing,
                ProjectTooNew,
                ProjectTooOld,
                ProjectUnreadable {

    private final String messageKey;
    private final Path file;
    private final List<String> details;

    ProjectUnavailable(String messageKey, Path file, String... details) {
        super(messageKey + ": " + file);
        this.messageKey = messageKey;
        this.file = file;
        this.details = List.of(details);
    }

    @Override
    public String messageKey() {
        return messageKey;
    }

    /** The file or folder at fault. */
    public Path file() {
        return file;
    }

    /** The file's name first, then what the key asks for. */
    @Override
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add(file.toString());
        arguments.addAll(details);
        return List.copyOf(arguments);
    }
}
