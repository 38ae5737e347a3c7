package org.quotewright.search;

import java.util.List;

/** A part of a query that was not understood: the key of a sentence, and what fills it. */
public record QueryMistake(String messageKey, List<String> arguments) {

    public QueryMistake {
        arguments = List.copyOf(arguments);
    }

    static QueryMistake of(String messageKey, String... arguments) {
        return new QueryMistake(messageKey, List.of(arguments));
    }
}
