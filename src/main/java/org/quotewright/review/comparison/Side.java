package org.quotewright.review.comparison;

/** One of the two projects that are compared: the one at hand, or the other one. */
public enum Side {
    LEFT,
    RIGHT
}
