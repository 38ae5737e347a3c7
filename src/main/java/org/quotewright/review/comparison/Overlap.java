package org.quotewright.review.comparison;

import java.util.List;
import org.quotewright.model.Quote;
import org.quotewright.model.Span;

/** How much of their words two quotations share: pure functions. */
final class Overlap {

    private Overlap() {}

    /** What both hold by what either holds (Jaccard's index), in UTF-16 units; 0 where apart. */
    static double of(Quote one, Quote other) {
        long shared = shared(one.spans(), other.spans());
        return (double) shared / (length(one) + length(other) - shared);
    }

    private static long shared(List<Span> ones, List<Span> others) {
        return ones.stream()
                .mapToLong(one -> others.stream().mapToLong(other -> shared(one, other)).sum())
                .sum();
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }

    private static long length(Quote quote) {
        return quote.spans().stream().mapToLong(Span::length).sum();
    }
}
