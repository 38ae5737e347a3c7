package org.quotewright.search;

import java.util.List;
import org.quotewright.model.search.QueryMistake;

/**
 * A piece of a query.
 *
 * @param text the words of a word or phrase, the name of a field; otherwise as typed
 * @param begin in the query, in UTF-16 units
 */
record QueryToken(Kind kind, String text, int begin, int end) {

    enum Kind {
        WORD,
        PHRASE,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        END
    }

    QueryMistake mistake(String messageKey, String... arguments) {
        return new QueryMistake(messageKey, List.of(arguments), begin, end - begin);
    }
}
