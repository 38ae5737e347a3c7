package org.quotewright.ui.common;

/**
 * Something to tell in the bar above the article: what happened, what is safe, what to do. All but
 * the first may be empty.
 *
 * @param details for whoever looks into it: a code and the technical words
 */
public record Notice(Kind kind, String happened, String safe, String todo, String details) {

    /** How loud a notice is. */
    public enum Kind {
        QUIET,
        GOOD,
        BAD
    }

    public static Notice quiet(String happened) {
        return new Notice(Kind.QUIET, happened, "", "", "");
    }

    public static Notice good(String happened) {
        return new Notice(Kind.GOOD, happened, "", "", "");
    }
}
