package org.quotewright.search.query;

import java.util.List;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;

/** What a query asks for, as understood. */
public sealed interface Clause {

    /** How the words of a clause are meant. */
    enum Manner {
        /** As they stand; several, as in "vice-mayor", follow each other. */
        PLAIN,
        PHRASE,
        /** With {@code *} for any letters and {@code ?} for one. */
        WILDCARD,
        /** As a phrase, some of its words with {@code *} or {@code ?}, {@code *} alone for one. */
        PATTERNS,
        /** Or nearly so: one letter off, two in long words. */
        FUZZY
    }

    /**
     * Words in a field.
     *
     * @param apart how many words of a phrase may stand between or elsewhere, how many letters of a
     *     fuzzy word may be off; 0 for as many as usual
     */
    record Words(QueryField field, String text, Manner manner, int apart) implements Clause {

        public Words(QueryField field, String text, Manner manner) {
            this(field, text, manner, 0);
        }
    }

    /** Anything at all in a field; every quotation where none is named. */
    record Anything(QueryField field) implements Clause {}

    /** The whole value of a field, in any case. */
    record Exactly(QueryField field, String value) implements Clause {}

    record InState(QuoteState state) implements Clause {}

    record OfType(QuoteType type) implements Clause {}

    record Marked(Mark mark) implements Clause {}

    record During(Period period) implements Clause {}

    /** In an article without a date. */
    record Undated() implements Clause {}

    record Not(Clause clause) implements Clause {}

    record All(List<Clause> clauses) implements Clause {}

    record Any(List<Clause> clauses) implements Clause {}
}
