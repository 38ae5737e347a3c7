package org.quotewright.model.search;

/**
 * In how many quotations a value of a facet stands.
 *
 * @param isChosen true where the search is narrowed to it
 */
public record FacetCount(String value, long count, boolean isChosen) {}
