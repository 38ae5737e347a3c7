package org.quotewright.review.comparison;

/** What the left project is to have of a case once the projects are merged. */
public enum Choice {
    /** What it has: nothing changes. */
    LEFT,
    /** What the right project has; where that has no such quotation, it is rejected. */
    RIGHT,
    /** Both quotations, where their words differ. */
    BOTH,
    /** The quotation, rejected. */
    NEITHER
}
