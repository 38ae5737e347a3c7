package org.quotewright.attribution.naming;

/** What a paragraph is for: prose is read for names, a heading with care, a credit not at all. */
enum ParagraphKind {
    PROSE,
    /** A headline or subheading: capitals tell little. */
    HEADING,
    /** A byline or a photographer's credit: its names speak nowhere. */
    CREDIT
}
