package org.quotewright.store;

import java.nio.file.Path;

/** The file was a project once, but SQLite cannot read it any more. */
public final class ProjectDamaged extends ProjectUnavailable {

    ProjectDamaged(Path file) {
        super("store.damaged", file);
    }
}
