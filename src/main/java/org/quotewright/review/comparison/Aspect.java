package org.quotewright.review.comparison;

/** What two analysts may agree on or not. */
public enum Aspect {
    /** Whether these words are a quotation to be kept. */
    FOUND,
    /** Where a quotation that both keep begins and ends. */
    EXTENT,
    /** Who says it. */
    SPEAKER,
    /** For whom. */
    ORGANISATION,
    /** Whether it was kept as suggested, changed, or rejected. */
    STATE
}
