package org.quotewright.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.model.QuoteType;

/** Understands the value that stands in a field. */
final class QueryValue {

    private QueryValue() {}

    static Optional<Clause> clause(
            QueryField field, QueryToken value, List<QueryMistake> mistakes) {
        String text = value.text();
        Optional<? extends Clause> clause =
                switch (field) {
                    case TYPE -> type(text).map(Clause.OfType::new);
                    case IS -> Mark.named(text).map(Clause.Marked::new);
                    case AFTER -> day(text).map(Clause.After::new);
                    case BEFORE -> day(text).map(Clause.Before::new);
                    default -> words(field, value);
                };
        if (clause.isEmpty()) {
            mistakeOf(field, text).ifPresent(mistakes::add);
        }
        return clause.map(Clause.class::cast);
    }

    private static Optional<Clause> words(QueryField field, QueryToken value) {
        String text = value.text();
        boolean isPhrase = value.kind() == QueryToken.Kind.PHRASE;
        if (text.codePoints().noneMatch(QueryValue::isOfWords)) {
            return Optional.empty();
        }
        return Optional.of(
                new Clause.Words(field, text, isPhrase, !isPhrase && text.endsWith("*")));
    }

    /** Letters, digits, and symbols such as emoji, which the analyser keeps as words too. */
    private static boolean isOfWords(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    private static Optional<QuoteType> type(String text) {
        String name = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(QuoteType.values())
                .filter(type -> type.name().equals(name))
                .findFirst();
    }

    /** A day, or the first day of a month or year: 2024-05-17, 2024-05, 2024. */
    private static Optional<LocalDate> day(String text) {
        String whole =
                switch (text.length()) {
                    case 4 -> text + "-01-01";
                    case 7 -> text + "-01";
                    default -> text;
                };
        try {
            return Optional.of(LocalDate.parse(whole));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<QueryMistake> mistakeOf(QueryField field, String text) {
        return switch (field) {
            case ANY -> Optional.empty();
            case TYPE -> Optional.of(QueryMistake.of("search.type-unknown", text));
            case IS -> Optional.of(QueryMistake.of("search.state-unknown", text));
            case AFTER, BEFORE -> Optional.of(QueryMistake.of("search.date-unknown", text));
            default -> Optional.of(QueryMistake.of("search.no-words", text));
        };
    }
}
