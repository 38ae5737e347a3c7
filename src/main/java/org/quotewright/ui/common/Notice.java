package org.quotewright.ui.common;

import java.util.Optional;

/**
 * Something to tell in the bar above the article: what happened, what is safe, what to do. All but
 * the first may be empty.
 *
 * @param details for whoever looks into it: a code and the technical words
 * @param command the id of the one that does what is to be done
 */
public record Notice(
        Kind kind,
        String happened,
        String safe,
        String todo,
        String details,
        Optional<String> command) {

    /** How loud a notice is. */
    public enum Kind {
        QUIET,
        GOOD,
        BAD
    }

    /** For which no command of the desk is at hand. */
    public Notice(Kind kind, String happened, String safe, String todo, String details) {
        this(kind, happened, safe, todo, details, Optional.empty());
    }

    public Notice offering(String id) {
        return new Notice(kind, happened, safe, todo, details, Optional.of(id));
    }

    public static Notice quiet(String happened) {
        return new Notice(Kind.QUIET, happened, "", "", "");
    }

    public static Notice good(String happened) {
        return new Notice(Kind.GOOD, happened, "", "", "");
    }
}
