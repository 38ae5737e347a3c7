package org.quotewright.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
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

    private final Map<Facet, SegmentCache<Optional<int[]>>> known = new EnumMap<>(Facet.class);

    SegmentValues() {
        for (Facet facet : Facet.values()) {
            known.put(facet, new SegmentCache<>(segment -> read(facet, segment)));
        }
    }

    /**
     * The number of each document's value within the segment, or {@link #NONE}; empty where a
     * document may have several values.
     */
    Optional<int[]> of(Facet facet, LeafReader segment) throws IOException {
        return known.get(facet).of(segment);
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
