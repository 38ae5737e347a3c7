package org.quotewright.store;

import java.nio.file.Path;

/** There is no file or folder under this name. */
public final class ProjectMissing extends ProjectUnavailable {

    ProjectMissing(Path file) {
        super("store.missing", file);
    }
}
