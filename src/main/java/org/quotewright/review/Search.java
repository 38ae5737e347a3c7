package org.quotewright.review;

/** Finds quotations of a project. Blocking: call it from a {@link Job}. */
public interface Search {

    /** Never throws for what the analyst typed: mistakes come back in the results. */
    SearchResults find(String query, int limit);
}
