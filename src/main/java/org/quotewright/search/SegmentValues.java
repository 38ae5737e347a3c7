package org.quotewright.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.quotewright.model.search.Facet;

/**
 * Keeps the value of each quotation for each facet in memory, four bytes apiece, segment by
 * segment, as long as the segment lives: counting reads them many times faster than from the index.
 */
final class SegmentValues {

    /** Instead of a value's number, where a quotation has none. */
    static final int NONE = -1;

    private final Map<IndexReader.CacheKey, Map<Facet, Optional<int[]>>> known =
            new ConcurrentHashMap<>();

    /**
     * The number of each document's value within the segment, or {@link #NONE}; empty where a
     * document may have several values.
     */
    Optional<int[]> of(Facet facet, LeafReader segment) throws IOException {
        IndexReader.CacheHelper life = segment.getCoreCacheHelper();
        if (life == null) {
            return read(facet, segment);
        }
        Map<Facet, Optional<int[]>> fresh = new EnumMap<>(Facet.class);
        Map<Facet, Optional<int[]>> before = known.putIfAbsent(life.getKey(), fresh);
        if (before == null) {
            life.addClosedListener(known::remove);
        }
        Map<Facet, Optional<int[]>> values = before == null ? fresh : before;
        synchronized (values) {
            Optional<int[]> found = values.get(facet);
            if (found == null) {
                found = read(facet, segment);
                values.put(facet, found);
            }
            return found;
        }
    }

    private static Optional<int[]> read(Facet facet, LeafReader segment) throws IOException {
        SortedDocValues single =
                DocValues.unwrapSingleton(DocValues.getSortedSet(segment, QuoteDocument.of(facet)));
        if (single == null) {
            return Optional.empty();
        }
        int[] values = new int[segment.maxDoc()];
        Arrays.fill(values, NONE);
        for (int document = single.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = single.nextDoc()) {
            values[document] = single.ordValue();
        }
        return Optional.of(values);
    }
}
