package org.quotewright.review.comparison;

/** How two judgements of one quotation stand to each other. */
public enum Standing {
    /** Both judge, and come to the same. */
    SAME,
    /** Both judge, and come to something else. */
    DIFFERING,
    /** Decided on the left alone: on the right it is open, or not there. */
    ONLY_LEFT,
    /** Decided on the right alone: on the left it is open, or not there. */
    ONLY_RIGHT,
    /** Decided by nobody. */
    OPEN
}
