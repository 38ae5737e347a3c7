package org.quotewright.review.reanalysis;

import org.quotewright.model.Quote;
import org.quotewright.model.Span;

/** How much content two quotations of a text share, in UTF-16 units. */
final class Shared {

    private Shared() {}

    static int units(Quote one, Quote other) {
        int shared = 0;
        for (Span mine : one.spans()) {
            for (Span its : other.spans()) {
                shared +=
                        Math.max(
                                0,
                                Math.min(mine.end(), its.end())
                                        - Math.max(mine.begin(), its.begin()));
            }
        }
        return shared;
    }

    static int length(Quote quote) {
        return quote.spans().stream().mapToInt(Span::length).sum();
    }
}
