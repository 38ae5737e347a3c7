package org.quotewright.review;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quotewright.reading.PathOpener;
import org.quotewright.store.LockHolder;
import org.quotewright.store.ProjectFile;

/** An open project with all that belongs to it. Close it on the thread of its commands. */
public final class ProjectSession implements AutoCloseable {

    private final ProjectFile project;
    private final IndexedSearch search;
    private final Session session;
    private final Optional<LockHolder> heldBy;
    private final Returns returns;
    private final PathOpener readers;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    ProjectSession(
            ProjectFile project,
            IndexedSearch search,
            Session session,
            Optional<LockHolder> heldBy,
            Returns returns,
            PathOpener readers) {
        this.project = project;
        this.search = search;
        this.session = session;
        this.heldBy = heldBy;
        this.returns = returns;
        this.readers = readers;
    }

    public Session session() {
        return session;
    }

    public ProjectMaintenance maintenance() {
        return new ProjectMaintenance(project, search);
    }

    public Returns returns() {
        return returns;
    }

    /**
     * The desk that has the project open for writing, if that is another one. Empty in a session
     * for reading only means that the file or its folder cannot be written.
     */
    public Optional<LockHolder> heldBy() {
        return heldBy;
    }

    /** Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed.getAndSet(true)) {
            return;
        }
        readers.close();
        try {
            search.close();
        } finally {
            project.close();
        }
    }
}
