package org.quotewright.model.search;

import java.util.List;

/**
 * The values of a facet: months the latest first, others the most frequent first, the chosen ones
 * always among them. Counts are exact, and made as if nothing of the same facet were chosen.
 *
 * @param distinct how many values there are in all
 */
public record FacetCounts(List<FacetCount> values, int distinct) {

    /** Of nothing. */
    public static final FacetCounts NONE = new FacetCounts(List.of(), 0);

    public FacetCounts {
        values = List.copyOf(values);
    }
}
