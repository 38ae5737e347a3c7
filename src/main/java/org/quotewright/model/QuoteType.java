package org.quotewright.model;

/** How far a quotation's words are the speaker's own. */
public enum QuoteType {
    /** At least half of the letters stand between quotation marks. */
    DIRECT,
    /** Some letters stand between quotation marks, but less than half. */
    MIXED,
    /** Reported without quotation marks. */
    INDIRECT
}
