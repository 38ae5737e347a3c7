package org.quotewright.store;

import java.nio.file.Path;

/** Another desk has the project open for writing; it can still be opened for reading. */
public final class ProjectLocked extends ProjectUnavailable {

    private final LockHolder holder;

    ProjectLocked(Path file, LockHolder holder) {
        super("store.locked", file, holder.user(), holder.host(), Long.toString(holder.pid()));
        this.holder = holder;
    }

    public LockHolder holder() {
        return holder;
    }
}
