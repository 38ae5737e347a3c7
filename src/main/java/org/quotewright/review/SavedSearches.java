package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.SavedSearch;
import org.quotewright.model.SearchId;
import org.quotewright.model.search.SearchRequest;

/**
 * The searches that analysts saved, each a list that is always up to date. Blocking: call it from a
 * {@link Job}, and what writes from one that runs in order.
 */
public interface SavedSearches {

    /** In the order of their names. */
    List<SavedSearch> all();

    /** Of this name, whatever its case. */
    Optional<SavedSearch> named(String name);

    /** How many quotations it finds now, and how many of them nobody has looked through. */
    SavedCount count(SavedSearch search);

    /** In one step that can be undone; takes the place of the one that has this name, if any. */
    Outcome save(String name, SearchRequest request);

    /**
     * In one step that can be undone; nothing changes where the name is blank or another search has
     * it.
     */
    Outcome rename(SearchId search, String name);

    /** In one step that can be undone. */
    Outcome remove(SearchId search);

    /** What it finds now is new no more. That is no decision and cannot be undone. */
    void visit(SearchId search);
}
