package org.quotewright.review.sightings;

/** What is odd about a quotation that several articles report. */
public enum Finding {
    /** The same words as those of several speakers. */
    DIFFERENT_SPEAKERS,
    /** Other words between quotation marks, or fewer within, where no ellipsis tells of it. */
    ALTERED_WORDING
}
