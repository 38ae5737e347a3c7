package org.quotewright.search;

import java.util.List;

/** The best hits of a query, best first, how many there are in all, and what was not understood. */
public record QuoteHits(List<QuoteHit> hits, long total, List<QueryMistake> mistakes) {

    public QuoteHits {
        hits = List.copyOf(hits);
        mistakes = List.copyOf(mistakes);
    }

    static QuoteHits none(List<QueryMistake> mistakes) {
        return new QuoteHits(List.of(), 0, mistakes);
    }
}
