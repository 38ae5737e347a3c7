package org.quotewright.model.search;

import java.util.List;

/**
 * A part of a query that was not understood: the key of a sentence, what fills it, and where the
 * part stands in the query as typed, in UTF-16 units.
 *
 * @param length 0 where the sentence is about no part of it
 */
public record QueryMistake(String messageKey, List<String> arguments, int offset, int length) {

    public QueryMistake {
        arguments = List.copyOf(arguments);
    }

    /** About the search as a whole. */
    public static QueryMistake of(String messageKey) {
        return new QueryMistake(messageKey, List.of(), 0, 0);
    }

    public int end() {
        return offset + length;
    }
}
