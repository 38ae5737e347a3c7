package org.quotewright.review.reanalysis;

/** What a newer engine sees otherwise. */
public enum Difference {
    /** It finds a quotation where none was. */
    NEW,
    /** It no longer finds the quotation. */
    GONE,
    SPEAKER,
    ORGANISATION,
    /** The quotation begins or ends elsewhere, or has other parts. */
    EDGES,
    /** It suggests the same, but for other reasons, with other candidates or another certainty. */
    REASONS
}
