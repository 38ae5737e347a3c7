package org.quotewright.store;

import java.nio.file.Path;

/** The project has to be brought to the newest format, for which it must be open for writing. */
public final class ProjectTooOld extends ProjectUnavailable {

    ProjectTooOld(Path file, int version) {
        super("store.too-old", file, Integer.toString(version));
    }
}
