package org.quotewright.search;

/**
 * A piece of a query.
 *
 * @param text the words of a word or phrase, the name of a field; otherwise as typed
 */
record QueryToken(Kind kind, String text) {

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

    static QueryToken of(Kind kind) {
        return new QueryToken(kind, "");
    }
}
