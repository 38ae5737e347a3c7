package org.quotewright.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.BytesRef;
import org.quotewright.model.search.Facet;

/** Numbers for the values of each facet throughout one snapshot of the index. */
final class FacetOrdinals {

    private final IndexReader reader;
    private final SegmentValues segments;
    private final Map<Facet, SortedSetDocValues> values = new EnumMap<>(Facet.class);

    FacetOrdinals(IndexReader reader, SegmentValues segments) throws IOException {
        this.reader = reader;
        this.segments = segments;
        for (Facet facet : Facet.values()) {
            SortedSetDocValues all =
                    MultiDocValues.getSortedSetValues(reader, QuoteDocument.of(facet));
            if (all != null) {
                values.put(facet, all);
            }
        }
    }

    boolean isOf(IndexReader other) {
        return reader == other;
    }

    /** How many values there are. */
    int size(Facet facet) {
        return values.containsKey(facet) ? Math.toIntExact(values.get(facet).getValueCount()) : 0;
    }

    /** The same as {@link SegmentValues#of}. */
    Optional<int[]> singles(Facet facet, LeafReader segment) throws IOException {
        return segments.of(facet, segment);
    }

    /** From the numbers of a segment to those of all. */
    LongValues of(Facet facet, int segment) {
        return values.get(facet) instanceof MultiDocValues.MultiSortedSetDocValues several
                ? several.mapping.getGlobalOrds(segment)
                : LongValues.IDENTITY;
    }

    /** The lookup is not for several threads at once. */
    synchronized String value(Facet facet, int ordinal) throws IOException {
        return values.get(facet).lookupOrd(ordinal).utf8ToString();
    }

    /** Negative where no quotation has the value. */
    synchronized long ordinal(Facet facet, String value) throws IOException {
        return values.containsKey(facet) ? values.get(facet).lookupTerm(new BytesRef(value)) : -1;
    }
}
