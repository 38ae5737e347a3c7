package org.quotewright.search.query;

import java.util.Arrays;
import org.quotewright.model.search.QueryMistake;

/**
 * A piece of a query.
 *
 * @param text the words of a word or phrase, the name of a field; otherwise as typed
 * @param begin in the query, in UTF-16 units
 */
record QueryToken(Kind kind, String text, int begin, int end) {

    private static final int LONGEST = 60;

    enum Kind {
        WORD,
        PHRASE,
        /** A value as a whole, {@code =} before it. */
        EXACT,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        /** A tilde behind a word or phrase, the number after it as its text. */
        NEAR,
        /** Left out: a mistake says why. */
        SIGN,
        END
    }

    QueryMistake mistake(String messageKey, String... arguments) {
        return mistakeTo(this, messageKey, arguments);
    }

    /** About all from here to the end of another. */
    QueryMistake mistakeTo(QueryToken last, String messageKey, String... arguments) {
        return new QueryMistake(
                messageKey,
                Arrays.stream(arguments).map(QueryToken::shortened).toList(),
                begin,
                last.end - begin);
    }

    /** So that a sentence stays one. */
    private static String shortened(String argument) {
        return argument.codePointCount(0, argument.length()) <= LONGEST
                ? argument
                : argument.substring(0, argument.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
