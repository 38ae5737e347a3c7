package org.quotewright.model;

/** Where a name or an affiliation of the directory comes from. */
public sealed interface Source {

    /** The words of an article. */
    record Printed(ArticleId article, String words) implements Source {}

    /** An analyst who entered it. */
    record Hand(String analyst) implements Source {}

    /** Another entry, which an analyst merged into this one. */
    record Merged(Subject entry) implements Source {}
}
