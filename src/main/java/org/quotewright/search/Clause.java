package org.quotewright.search;

import java.time.LocalDate;
import java.util.List;
import org.quotewright.model.QuoteType;

/** What a query asks for, as understood. */
sealed interface Clause {

    /**
     * Words in a field.
     *
     * @param isPhrase true where they stood in quotation marks
     * @param isPrefix true where the last one is only a beginning
     */
    record Words(QueryField field, String text, boolean isPhrase, boolean isPrefix)
            implements Clause {}

    record OfType(QuoteType type) implements Clause {}

    record Marked(Mark mark) implements Clause {}

    /** On this day or later. */
    record After(LocalDate day) implements Clause {}

    /** Earlier than this day. */
    record Before(LocalDate day) implements Clause {}

    record Not(Clause clause) implements Clause {}

    record All(List<Clause> clauses) implements Clause {}

    record Any(List<Clause> clauses) implements Clause {}
}
