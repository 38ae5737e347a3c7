package org.quotewright.model.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A search: the query line as typed, the order of its hits, what facets narrow it to, and which
 * hits to show.
 *
 * @param choices a hit has one of the values of each facet named
 * @param offset how many hits to pass over
 * @param size how many to show at most; none where only counts are wanted
 * @param values how many values of each facet to count at most; 0 leaves facets uncounted
 */
public record SearchRequest(
        String query,
        SearchOrder order,
        Map<Facet, Set<String>> choices,
        int offset,
        int size,
        int values) {

    private static final int PAGE = 50;

    public SearchRequest {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        choices.forEach((facet, wanted) -> {
            if (!wanted.isEmpty()) {
                chosen.put(facet, Set.copyOf(wanted));
            }
        });
        choices = Map.copyOf(chosen);
        if (offset < 0 || size < 0 || values < 0) {
            throw new IllegalArgumentException("less than none");
        }
    }

    /** The best 50, no facets. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, SearchOrder.RELEVANCE, Map.of(), 0, PAGE, 0);
    }

    public SearchRequest withQuery(String other) {
        return new SearchRequest(other, order, choices, 0, size, values);
    }

    public SearchRequest by(SearchOrder other) {
        return new SearchRequest(query, other, choices, 0, size, values);
    }

    public SearchRequest from(int other) {
        return new SearchRequest(query, order, choices, other, size, values);
    }

    public SearchRequest atMost(int other) {
        return new SearchRequest(query, order, choices, offset, other, values);
    }

    public SearchRequest counting(int other) {
        return new SearchRequest(query, order, choices, offset, size, other);
    }

    /** True where both find the same in the same order, whatever of it they show. */
    public boolean asksLike(SearchRequest other) {
        return query.equals(other.query) && order == other.order && choices.equals(other.choices);
    }

    public Set<String> chosen(Facet facet) {
        return choices.getOrDefault(facet, Set.of());
    }

    /** With this value chosen, or no longer where it was. */
    public SearchRequest toggled(Facet facet, String value) {
        Set<String> wanted = new LinkedHashSet<>(chosen(facet));
        if (!wanted.remove(value)) {
            wanted.add(value);
        }
        return choosing(facet, wanted);
    }

    public SearchRequest choosing(Facet facet, Set<String> wanted) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(choices);
        others.put(facet, wanted);
        return new SearchRequest(query, order, others, 0, size, values);
    }
}
