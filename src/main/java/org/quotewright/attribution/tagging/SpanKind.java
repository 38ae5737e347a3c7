package org.quotewright.attribution.tagging;

/** The parts of an attribution. The order is that of {@link SpanTags#ATTRIBUTION}. */
public enum SpanKind {
    SOURCE,
    CUE,
    CONTENT
}
