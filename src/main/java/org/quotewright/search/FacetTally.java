package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.FacetCounts;

/** Counts the values of one facet, document by document, and knows which of them were chosen. */
final class FacetTally {

    private final Facet facet;
    private final FacetOrdinals ordinals;
    private final int[] counts;
    private final Optional<FixedBitSet> chosen;
    private SortedSetDocValues several = DocValues.emptySortedSet();
    private int[] single = {};
    private int[] inSegment = {};
    private boolean isSingle;
    private LongValues everywhere = LongValues.IDENTITY;

    FacetTally(Facet facet, FacetOrdinals ordinals, Set<String> wanted) throws IOException {
        this.facet = facet;
        this.ordinals = ordinals;
        this.counts = new int[ordinals.size(facet)];
        this.chosen = wanted.isEmpty() ? Optional.empty() : Optional.of(chosen(wanted));
    }

    private FixedBitSet chosen(Set<String> wanted) throws IOException {
        FixedBitSet shown = new FixedBitSet(counts.length);
        for (String value : wanted) {
            long ordinal = ordinals.ordinal(facet, value);
            if (ordinal >= 0) {
                shown.set(ordinals.shown(facet, (int) ordinal));
            }
        }
        FixedBitSet bits = new FixedBitSet(counts.length);
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (shown.get(ordinals.shown(facet, ordinal))) {
                bits.set(ordinal);
            }
        }
        return bits;
    }

    void enter(LeafReaderContext leaf) throws IOException {
        leave();
        Optional<int[]> values = ordinals.singles(facet, leaf.reader());
        isSingle = values.isPresent();
        single = values.orElseGet(() -> new int[0]);
        several = DocValues.getSortedSet(leaf.reader(), QuoteDocument.of(facet));
        inSegment = new int[isSingle ? Math.toIntExact(several.getValueCount()) : 0];
        everywhere = counts.length == 0 ? LongValues.IDENTITY : ordinals.of(facet, leaf.ord);
    }

    /** Adds what a segment counted by its own numbers: one lookup for each value of it. */
    private void leave() {
        for (int value = 0; value < inSegment.length; value++) {
            if (inSegment[value] > 0) {
                counts[(int) everywhere.get(value)] += inSegment[value];
            }
        }
        inSegment = new int[0];
    }

    boolean isNarrowed() {
        return chosen.isPresent();
    }

    /** True where nothing was chosen, or one of what was. Moves to the document. */
    boolean takes(int document) throws IOException {
        FixedBitSet wanted = chosen.orElseThrow();
        if (isSingle) {
            int value = single[document];
            return value != SegmentValues.NONE && wanted.get((int) everywhere.get(value));
        }
        if (!several.advanceExact(document)) {
            return false;
        }
        for (int i = several.docValueCount(); i > 0; i--) {
            if (wanted.get((int) everywhere.get(several.nextOrd()))) {
                return true;
            }
        }
        return false;
    }

    void count(int document) throws IOException {
        if (isSingle) {
            int value = single[document];
            if (value != SegmentValues.NONE) {
                inSegment[value]++;
            }
        } else if (several.advanceExact(document)) {
            countSeveral();
        }
    }

    /** Values that count as one, once. */
    private void countSeveral() throws IOException {
        int[] counted = new int[several.docValueCount()];
        for (int i = 0; i < counted.length; i++) {
            int value = ordinals.shown(facet, (int) everywhere.get(several.nextOrd()));
            counted[i] = value;
            boolean isNew = true;
            for (int before = 0; before < i; before++) {
                isNew &= counted[before] != value;
            }
            counts[value] += isNew ? 1 : 0;
        }
    }

    private void join() {
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            int shown = ordinals.shown(facet, ordinal);
            if (shown != ordinal) {
                counts[shown] += counts[ordinal];
                counts[ordinal] = 0;
            }
        }
    }

    FacetCounts counts(int most) throws IOException {
        leave();
        join();
        Comparator<Integer> first = first();
        PriorityQueue<Integer> best = new PriorityQueue<>(first.reversed());
        int distinct = 0;
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0 || isChosen(ordinal)) {
                distinct++;
                if (best.size() < most) {
                    best.add(ordinal);
                } else if (first.compare(ordinal, best.peek()) < 0) {
                    best.poll();
                    best.add(ordinal);
                }
            }
        }
        List<Integer> shown = new ArrayList<>(best);
        addChosen(shown);
        shown.sort(first);
        List<FacetCount> values = new ArrayList<>();
        for (int ordinal : shown) {
            values.add(
                    new FacetCount(
                            ordinals.value(facet, ordinal), counts[ordinal], isChosen(ordinal)));
        }
        return new FacetCounts(values, distinct);
    }

    private void addChosen(List<Integer> shown) {
        for (int ordinal = 0; chosen.isPresent() && ordinal < counts.length; ordinal++) {
            if (isChosen(ordinal) && !shown.contains(ordinal)) {
                shown.add(ordinal);
            }
        }
    }

    private boolean isChosen(int ordinal) {
        return chosen.isPresent()
                && chosen.get().get(ordinal)
                && ordinals.shown(facet, ordinal) == ordinal;
    }

    /**
     * Values are numbered in their own order, so that the latest month has the highest number but
     * what has no date.
     */
    private Comparator<Integer> first() throws IOException {
        if (facet != Facet.MONTH) {
            return Comparator.comparingInt((Integer ordinal) -> -counts[ordinal])
                    .thenComparing(Comparator.naturalOrder());
        }
        long undated = ordinals.ordinal(facet, Facet.UNDATED);
        return Comparator.comparing((Integer ordinal) -> ordinal == undated)
                .thenComparing(Comparator.reverseOrder());
    }
}
