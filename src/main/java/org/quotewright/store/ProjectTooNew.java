package org.quotewright.store;

import java.nio.file.Path;

/** A later release of the program wrote the project in a format that this one does not know. */
public final class ProjectTooNew extends ProjectUnavailable {

    ProjectTooNew(Path file, int version) {
        super("store.too-new", file, Integer.toString(version));
    }
}
