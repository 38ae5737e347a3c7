package org.quotewright.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NRTCachingDirectory;

/**
 * An index held open for writing and, near-real-time, for searching. Its commits say that it is
 * complete only from {@link #close} on, so that a crash in between shows.
 */
final class OpenIndex implements AutoCloseable {

    /** What few decisions write stays in memory until it is merged or saved. */
    private static final double SMALL_MB = 4;

    private static final double CACHED_MB = 32;

    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final HeldTexts texts;
    private volatile boolean isComplete;
    private boolean isChanged;
    private boolean isMarkedIncomplete;
    private String stamp;

    private OpenIndex(Directory folder, NameAnalyzer analyzer, boolean isComplete, String stamp)
            throws IOException {
        this.folder = new NRTCachingDirectory(folder, SMALL_MB, CACHED_MB);
        this.isComplete = isComplete;
        this.stamp = stamp;
        this.writer = new IndexWriter(this.folder, config(analyzer));
        this.searchers = searchers(writer);
        this.texts = texts(searchers);
    }

    /** Whoever searches after a decision waits for no merging of segments: that goes on beside. */
    private static IndexWriterConfig config(NameAnalyzer analyzer) {
        return new IndexWriterConfig(analyzer).setMaxFullFlushMergeWaitMillis(0);
    }

    /** A writer that cannot be searched gives its lock back. */
    private static SearcherManager searchers(IndexWriter writer) throws IOException {
        boolean isOpen = false;
        try {
            SearcherManager searchers = new SearcherManager(writer, LiveSearcher.factory());
            isOpen = true;
            return searchers;
        } finally {
            if (!isOpen) {
                writer.rollback();
            }
        }
    }

    private static HeldTexts texts(SearcherManager searchers) throws IOException {
        IndexSearcher held = searchers.acquire();
        try {
            return HeldTexts.in(held.getIndexReader());
        } finally {
            searchers.release(held);
        }
    }

    static OpenIndex whole(Directory folder, NameAnalyzer analyzer, String stamp)
            throws IOException {
        return new OpenIndex(folder, analyzer, true, stamp);
    }

    static OpenIndex empty(Directory folder, NameAnalyzer analyzer) throws IOException {
        return new OpenIndex(folder, analyzer, false, "");
    }

    /** Kept in step by whoever writes. */
    HeldTexts texts() {
        return texts;
    }

    String stamp() {
        return stamp;
    }

    void stamp(String other) {
        isChanged |= !stamp.equals(other);
        stamp = other;
    }

    /** With every change so far in sight: bringing them there is left to whoever searches. */
    SearcherManager searchers() throws IOException {
        searchers.maybeRefreshBlocking();
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

    /** Work on an empty index; false where it was given up. */
    @FunctionalInterface
    interface Filling {
        boolean apply(IndexWriter writer) throws IOException;
    }

    /** The next search sees the change. */
    void change(Change change) throws IOException {
        if (!isMarkedIncomplete) {
            isMarkedIncomplete = true;
            commit(false);
        }
        isChanged = true;
        change.apply(writer);
    }

    /** Takes what the filling puts in for everything there is, unless it says otherwise. */
    void fill(Filling filling) throws IOException {
        AtomicBoolean isWhole = new AtomicBoolean();
        change(writer -> isWhole.set(filling.apply(writer)));
        if (!isWhole.get()) {
            return;
        }
        isComplete = true;
        commit(true);
        isChanged = false;
        isMarkedIncomplete = false;
    }

    private void commit(boolean complete) throws IOException {
        writer.setLiveCommitData(IndexFolder.commitNotes(complete, stamp).entrySet());
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
