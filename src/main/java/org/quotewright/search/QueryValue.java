package org.quotewright.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.model.QuoteType;
import org.quotewright.model.search.QueryMistake;

/** Understands the value that stands in a field. */
final class QueryValue {

    private static final int MOST_PATTERNS = 5;
    private static final int LONGEST_PATTERN = 60;

    private final LocalDate today;
    private final List<QueryMistake> mistakes;
    private int patterns;

    /**
     * @param today from which "last month" counts
     */
    QueryValue(LocalDate today, List<QueryMistake> mistakes) {
        this.today = today;
        this.mistakes = mistakes;
    }

    /** Empty, with a mistake noted, where it is not understood. */
    Optional<Clause> clause(QueryField field, QueryToken value) {
        String text = value.text();
        int known = mistakes.size();
        Optional<? extends Clause> clause =
                switch (field) {
                    case TYPE -> type(text).map(Clause.OfType::new);
                    case IS -> Mark.named(text).map(Clause.Marked::new);
                    case AFTER -> period(text).map(it -> during(Period.since(it.first())));
                    case BEFORE -> period(text).map(it -> during(Period.until(it.first())));
                    case IN -> period(text).map(QueryValue::during);
                    default -> words(field, value);
                };
        if (clause.isEmpty() && mistakes.size() == known) {
            mistakeOf(field, value).ifPresent(mistakes::add);
        }
        return clause.map(Clause.class::cast);
    }

    private Optional<Period> period(String text) {
        return Period.named(text, today);
    }

    private static Clause during(Period period) {
        return new Clause.During(period);
    }

    private Optional<Clause> words(QueryField field, QueryToken value) {
        boolean isPhrase = value.kind() == QueryToken.Kind.PHRASE;
        if (value.text().codePoints().noneMatch(QueryValue::isOfWords)) {
            return isAnything(value.text())
                    ? Optional.of(new Clause.Anything(field))
                    : Optional.empty();
        }
        return isPhrase
                ? Optional.of(new Clause.Words(field, value.text(), Clause.Manner.PHRASE))
                : word(field, value);
    }

    private static boolean isAnything(String text) {
        return !text.isEmpty() && text.chars().allMatch(unit -> unit == '*');
    }

    private Optional<Clause> word(QueryField field, QueryToken value) {
        Clause.Words words = word(field, value.text());
        boolean isPattern = words.manner() != Clause.Manner.PLAIN;
        if (isPattern && (++patterns > MOST_PATTERNS || words.text().length() > LONGEST_PATTERN)) {
            mistakes.add(
                    value.mistake(
                            "search.too-many-patterns",
                            Integer.toString(MOST_PATTERNS),
                            Integer.toString(LONGEST_PATTERN)));
            return Optional.empty();
        }
        return Optional.of(words);
    }

    /** A question mark at the end belongs to a question. */
    private static Clause.Words word(QueryField field, String text) {
        int last = text.length() - 1;
        boolean isWildcard =
                text.indexOf('*') >= 0 || 0 <= text.indexOf('?') && text.indexOf('?') < last;
        if (isWildcard) {
            return new Clause.Words(field, text, Clause.Manner.WILDCARD);
        }
        return text.charAt(last) == '~'
                ? new Clause.Words(field, text.substring(0, last), Clause.Manner.FUZZY)
                : new Clause.Words(field, text, Clause.Manner.PLAIN);
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

    private static Optional<QueryMistake> mistakeOf(QueryField field, QueryToken value) {
        String text = value.text();
        return switch (field) {
            case ANY -> Optional.empty();
            case TYPE -> Optional.of(value.mistake("search.type-unknown", text));
            case IS -> Optional.of(value.mistake("search.state-unknown", text));
            case AFTER, BEFORE, IN -> Optional.of(value.mistake("search.date-unknown", text));
            default -> Optional.of(value.mistake("search.no-words", text));
        };
    }
}
