package org.quotewright.review;

import java.util.List;

/**
 * The best hits of a query and how many there are in all.
 *
 * @param mistakes sentences, as message keys, about parts of the query that were not understood
 */
public record SearchResults(String query, List<SearchHit> hits, long total, List<String> mistakes) {

    public SearchResults {
        hits = List.copyOf(hits);
        mistakes = List.copyOf(mistakes);
    }
}
