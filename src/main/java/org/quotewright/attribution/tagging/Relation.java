package org.quotewright.attribution.tagging;

/** What a link between spans says. The order is the model's. */
public enum Relation {
    CONTENT_TO_CUE,
    CUE_TO_SOURCE
}
