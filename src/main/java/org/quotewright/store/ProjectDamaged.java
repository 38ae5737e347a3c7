package org.quotewright.store;

import java.nio.file.Path;

/** The file was a project once, but SQLite cannot read it any more. */
public final class ProjectDamaged extends ProjectUnavailable {

    ProjectDamaged(Path file) {
        this("store.damaged", file);
    }

    private ProjectDamaged(String messageKey, Path file) {
        super(messageKey, file);
    }

    /** There is nothing to save in it. */
    static ProjectDamaged wholly(Path file) {
        return new ProjectDamaged("store.damaged-wholly", file);
    }
}
