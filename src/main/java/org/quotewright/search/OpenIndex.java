package org.quotewright.search;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * An index held open for writing and, near-real-time, for searching. Its commits say that it is
 * complete only from {@link #close} on, so that a crash in between shows.
 */
final class OpenIndex implements AutoCloseable {

    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private boolean isComplete;
    private boolean isChanged;

    OpenIndex(Directory folder, NameAnalyzer analyzer, boolean isComplete) throws IOException {
        this.folder = folder;
        this.isComplete = isComplete;
        this.writer = new IndexWriter(folder, new IndexWriterConfig(analyzer));
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    SearcherManager searchers() {
        return searchers;
    }

    boolean isComplete() {
        return isComplete;
    }

    void incomplete() {
        isComplete = false;
    }

    /** Work on the index. */
    @FunctionalInterface
    interface Change {
        void apply(IndexWriter writer) throws IOException;
    }

    /** The change can be searched when this returns. */
    void change(Change change) throws IOException {
        if (!isChanged) {
            isChanged = true;
            commit(false);
        }
        change.apply(writer);
        searchers.maybeRefreshBlocking();
    }

    /** Takes what the change puts in for everything there is. */
    void fill(Change change) throws IOException {
        change(change);
        isComplete = true;
        commit(true);
        isChanged = false;
    }

    private void commit(boolean complete) throws IOException {
        writer.setLiveCommitData(IndexFolder.stamp(complete).entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try (folder;
                writer;
                searchers) {
            if (isChanged && isComplete && writer.isOpen()) {
                commit(true);
            }
        }
    }

    /** Closes without saving, whatever state the writer is in. */
    void discard() throws IOException {
        try (folder;
                searchers) {
            writer.rollback();
        }
    }
}
