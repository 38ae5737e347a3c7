package org.quotewright.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Keeps what was read of a segment in memory, as long as the segment lives. */
final class SegmentCache<T> {

    private final Map<IndexReader.CacheKey, T> known = new ConcurrentHashMap<>();
    private final Reading<T> reading;

    SegmentCache(Reading<T> reading) {
        this.reading = reading;
    }

    /** Reads a segment. */
    @FunctionalInterface
    interface Reading<T> {
        T of(LeafReader segment) throws IOException;
    }

    T of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper life = segment.getCoreCacheHelper();
        return life == null ? reading.of(segment) : kept(segment, life);
    }

    private synchronized T kept(LeafReader segment, IndexReader.CacheHelper life)
            throws IOException {
        T found = known.get(life.getKey());
        if (found == null) {
            found = reading.of(segment);
            known.put(life.getKey(), found);
            life.addClosedListener(known::remove);
        }
        return found;
    }
}
