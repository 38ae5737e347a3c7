package org.quotewright.store;

import java.nio.file.Path;
import java.util.List;
import org.quotewright.model.Told;

/** A backup is not whole: pages, rows or the decision log are not those of a sound project. */
public final class BackupRefused extends Exception implements Told {

    private final Path file;

    BackupRefused(Path file) {
        super("store.backup.refused: " + file);
        this.file = file;
    }

    @Override
    public String messageKey() {
        return "store.backup.refused";
    }

    @Override
    public List<String> arguments() {
        return List.of(file.toString());
    }
}
