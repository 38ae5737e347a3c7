package org.quotewright.store;

import java.nio.file.Path;

/**
 * A desk ended without closing the project, and its last changes lie in a log beside it. To read
 * them there would put them into the file, and drop what of them is damaged: a copy is read.
 */
public final class ProjectLeftOpen extends ProjectUnavailable {

    ProjectLeftOpen(Path file) {
        super("store.left-open", file);
    }

    private ProjectLeftOpen(Path file, Path temporary) {
        super("store.left-open-no-room", file, temporary.toString());
    }

    /** The folder of temporary files has no room for a copy of it that could be read. */
    static ProjectLeftOpen withoutRoom(Path file, Path temporary) {
        return new ProjectLeftOpen(file, temporary);
    }
}
