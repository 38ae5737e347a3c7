package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.quotewright.model.search.Facet;

/** Numbers for the values of each facet throughout one snapshot of the index. */
final class FacetOrdinals {

    /** The head of those that count as one, in the spelling that is most frequent. */
    private static final Comparator<Candidate> BEST =
            Comparator.comparing(Candidate::stands)
                    .thenComparing(Candidate::isHead)
                    .thenComparing(Candidate::length)
                    .thenComparing(Candidate::count);

    private final IndexSearcher index;
    private final IndexReader reader;
    private final SegmentValues segments;
    private final Map<Facet, SortedSetDocValues> values = new EnumMap<>(Facet.class);
    private final Map<Facet, int[]> shown = new EnumMap<>(Facet.class);

    FacetOrdinals(IndexSearcher index, SegmentValues segments, JoinedOrganisations joined)
            throws IOException {
        this.index = index;
        this.reader = index.getIndexReader();
        this.segments = segments;
        for (Facet facet : Facet.values()) {
            SortedSetDocValues all =
                    MultiDocValues.getSortedSetValues(reader, QuoteDocument.of(facet));
            if (all != null) {
                values.put(facet, all);
            }
        }
        showOne(Facet.ORGANISATION, joined::head);
        showOne(Facet.OUTLET, UnaryOperator.identity());
    }

    /**
     * @param head the folded name of what counts as one with a value
     */
    private void showOne(Facet facet, UnaryOperator<String> head) throws IOException {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < size(facet); i++) {
            String key = head.apply(DirectoryName.key(value(facet, i)));
            groups.computeIfAbsent(key, none -> new ArrayList<>(1)).add(i);
        }
        int[] numbers = new int[size(facet)];
        for (var group : groups.entrySet()) {
            List<Integer> same = group.getValue();
            int one = same.size() == 1 ? same.getFirst() : shown(facet, group.getKey(), same);
            same.forEach(number -> numbers[number] = one);
        }
        shown.put(facet, numbers);
    }

    private int shown(Facet facet, String head, List<Integer> values) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (int number : values) {
            String value = value(facet, number);
            int count = index.count(new TermQuery(new Term(QuoteDocument.of(facet), value)));
            boolean isHead = DirectoryName.key(value).equals(head);
            candidates.add(new Candidate(number, count > 0, isHead, value.length(), count));
        }
        return Collections.max(candidates, BEST).number;
    }

    private record Candidate(int number, boolean stands, boolean isHead, int length, int count) {}

    /** The number of the value that is shown for this one, mostly the same. */
    int shown(Facet facet, int ordinal) {
        return shown.containsKey(facet) ? shown.get(facet)[ordinal] : ordinal;
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
