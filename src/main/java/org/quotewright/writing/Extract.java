package org.quotewright.writing;

import java.util.Locale;
import java.util.Objects;

/**
 * From which quotations of a project an export was drawn, and how many it does not hold.
 *
 * @param words the query, the heading or the name; empty for the whole project
 * @param includesUnverified whether open and rejected quotations were asked for too
 * @param leftOut how many open and rejected quotations of the scope are not written
 * @param outside how many quotations of the project lie outside the scope
 */
public record Extract(
        Kind kind, String words, boolean includesUnverified, int leftOut, int outside) {

    /** What bounds the scope. */
    public enum Kind {
        PROJECT,
        SEARCH,
        SELECTION,
        ARTICLE,
        SPEAKER;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Extract {
        Objects.requireNonNull(words, "words");
        if (leftOut < 0 || outside < 0) {
            throw new IllegalArgumentException("not counts: " + leftOut + ", " + outside);
        }
    }

    /** "verified" or "all", as the formats for programs name it. */
    String states() {
        return includesUnverified ? "all" : "verified";
    }

    /** On one line, for a cell. */
    String line() {
        String bounds = words.isEmpty() ? kind.key() : kind.key() + ": " + words;
        return states() + "; " + bounds;
    }
}
