package org.quotewright.text;

/** The kinds of mark that open or close a quotation. */
public enum MarkKind {
    /** The straight double mark. */
    STRAIGHT,
    /** Curly double marks, the low and the reversed ones included. */
    CURLY,
    /** Two single marks written for a double one, and the two grave accents of TeX. */
    TWO_SINGLE,
    /** A single mark, straight or curly. */
    SINGLE,
    /** Guillemets, pointing either way. */
    GUILLEMET,
    /** A dash at a paragraph's start, as in printed dialogue; nothing closes it. */
    DASH;

    public boolean isDouble() {
        return this != SINGLE && this != DASH;
    }
}
