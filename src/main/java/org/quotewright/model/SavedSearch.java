package org.quotewright.model;

import org.quotewright.model.search.SearchRequest;

/** A search that an analyst saved. */
public record SavedSearch(SearchId id, SearchState state) {

    public String name() {
        return state.name();
    }

    public SearchRequest request() {
        return state.request();
    }
}
