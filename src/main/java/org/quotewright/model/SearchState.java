package org.quotewright.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.model.search.SearchRequest;

/**
 * What holds for a saved search.
 *
 * @param query the query line as typed
 * @param choices what facets narrow it to
 */
public record SearchState(
        String name, String query, SearchOrder order, Map<Facet, Set<String>> choices)
        implements SubjectState {

    /** Before it was saved, and once it is removed. */
    public static final SearchState NONE = new SearchState("", "", SearchOrder.RELEVANCE, Map.of());

    public SearchState {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        choices.forEach((facet, values) -> chosen.put(facet, Set.copyOf(values)));
        choices = Map.copyOf(chosen);
    }

    public static SearchState of(String name, SearchRequest request) {
        return new SearchState(name, request.query(), request.order(), request.choices());
    }

    public SearchState named(String other) {
        return new SearchState(other, query, order, choices);
    }

    /** What it asks for; the facets are counted, for only so does a blank query find everything. */
    public SearchRequest request() {
        SearchRequest narrowed = SearchRequest.of(query).by(order).counting(1);
        for (Map.Entry<Facet, Set<String>> chosen : choices.entrySet()) {
            narrowed = narrowed.choosing(chosen.getKey(), chosen.getValue());
        }
        return narrowed;
    }
}
