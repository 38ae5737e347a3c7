package org.quotewright.store;

import java.nio.file.Path;

/** The project's file cannot be read, or not without writing beside it. */
public final class ProjectUnreadable extends ProjectUnavailable {

    private ProjectUnreadable(String messageKey, Path file) {
        super(messageKey, file);
    }

    static ProjectUnreadable refused(Path file) {
        return new ProjectUnreadable("store.unreadable", file);
    }

    /** Its last changes lie in a second file that SQLite may only read where it may write. */
    static ProjectUnreadable unfinished(Path file) {
        return new ProjectUnreadable("store.unfinished", file);
    }
}
