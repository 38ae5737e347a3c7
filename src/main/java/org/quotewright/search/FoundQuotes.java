package org.quotewright.search;

import java.util.List;
import java.util.Map;
import org.quotewright.model.QuoteId;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCounts;
import org.quotewright.model.search.QueryMistake;

/**
 * The hits asked for, how many there are in all, and what was not understood.
 *
 * @param facets empty where none were to be counted
 */
public record FoundQuotes(
        List<QuoteId> quotes,
        long total,
        Map<Facet, FacetCounts> facets,
        List<QueryMistake> mistakes,
        Highlights highlights) {

    public FoundQuotes {
        quotes = List.copyOf(quotes);
        facets = Map.copyOf(facets);
        mistakes = List.copyOf(mistakes);
    }
}
