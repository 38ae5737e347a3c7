package org.quotewright.store;

import java.nio.file.Path;

/** The project has to be brought to the newest format, for which it must be open for writing. */
public final class ProjectTooOld extends ProjectUnavailable {

    ProjectTooOld(Path file, int version) {
        super("store.too-old", file, Integer.toString(version));
    }

    private ProjectTooOld(Path file, int version, Path temporary) {
        super("store.too-old-no-room", file, Integer.toString(version), temporary.toString());
    }

    /** Nor has the folder of temporary files room for a copy of it that could be read. */
    static ProjectTooOld withoutRoom(Path file, int version, Path temporary) {
        return new ProjectTooOld(file, version, temporary);
    }
}
