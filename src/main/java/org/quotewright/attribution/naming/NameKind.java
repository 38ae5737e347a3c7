package org.quotewright.attribution.naming;

/** What a name names, as far as its words tell. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A single word, or words that could name anything. */
    UNKNOWN
}
