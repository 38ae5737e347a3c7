package org.quotewright.review;

import java.util.List;
import java.util.Map;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCounts;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.model.search.SearchRequest;

/**
 * The hits asked for, how many there are in all, and how these fall among the facets.
 *
 * @param facets empty where none were to be counted
 * @param mistakes about parts of the query that were not understood
 * @param isWhole false while the index is still being made, or a large change taken in: what is
 *     there was searched
 */
public record SearchPage(
        SearchRequest request,
        List<SearchHit> hits,
        long total,
        Map<Facet, FacetCounts> facets,
        List<QueryMistake> mistakes,
        boolean isWhole) {

    public SearchPage {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        mistakes = List.copyOf(mistakes);
    }

    /** How many of all hits stand on this page and before it. */
    public int reached() {
        return (int) Math.min(total, (long) request.offset() + request.size());
    }

    public FacetCounts of(Facet facet) {
        return facets.getOrDefault(facet, FacetCounts.NONE);
    }
}
