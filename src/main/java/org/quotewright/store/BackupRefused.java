package org.quotewright.store;

import java.nio.file.Path;
import java.util.List;
import org.quotewright.model.Told;

/** A backup is not whole: pages, rows or the decision log are not those of a sound project. */
public final class BackupRefused extends Exception implements Told {

    private final String messageKey;
    private final Path file;

    BackupRefused(Path file) {
        this("store.backup.refused", file);
    }

    private BackupRefused(String messageKey, Path file) {
        super(messageKey + ": " + file);
        this.messageKey = messageKey;
        this.file = file;
    }

    /** Putting a project in its own place would put its log into it before it was kept. */
    static BackupRefused itself(Path project) {
        return new BackupRefused("store.backup.itself", project);
    }

    @Override
    public String messageKey() {
        return messageKey;
    }

    @Override
    public List<String> arguments() {
        return List.of(file.toString());
    }
}
