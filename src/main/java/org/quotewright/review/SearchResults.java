package org.quotewright.review;

import java.util.List;

/**
 * The best hits of a query and how many there are in all.
 *
 * @param mistakes about parts of the query that were not understood
 */
public record SearchResults(
        String query, List<SearchHit> hits, long total, List<Mistake> mistakes) {

    public SearchResults {
        hits = List.copyOf(hits);
        mistakes = List.copyOf(mistakes);
    }

    /** The key of a sentence, and what fills it. */
    public record Mistake(String messageKey, List<String> arguments) {

        public Mistake {
            arguments = List.copyOf(arguments);
        }
    }
}
