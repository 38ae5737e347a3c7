package org.quotewright.model.search;

import java.util.OptionalLong;

/**
 * How a query could go on.
 *
 * @param text what to put in the place of the word that is being typed, field and quotation marks
 *     included
 * @param label what to show
 * @param count how many quotations have it; empty where that is not counted
 */
public record Completion(String text, String label, Kind kind, OptionalLong count) {

    /** What is offered. */
    public enum Kind {
        /** The name of a field, its colon included. */
        FIELD,
        WORD,
        SPEAKER,
        ORGANISATION,
        ROLE,
        OUTLET,
        CUE,
        /** A value of those that a field takes, such as {@code verified}. */
        VALUE
    }
}
