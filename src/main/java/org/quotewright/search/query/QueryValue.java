package org.quotewright.search.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.QueryMistake;

/** Understands the value that stands in a field. */
final class QueryValue {

    private static final int MOST_PATTERNS = 5;
    private static final int MOST_APART = 20;
    private static final Set<String> EDITS = Set.of("", "1", "2");
    private static final Pattern ANY_WORD_AT_EDGE =
            Pattern.compile("^\\s*+\\*++(?!\\S)|(?<!\\S)\\*++\\s*+$");
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
        int known = mistakes.size();
        boolean isExact = value.kind() == QueryToken.Kind.EXACT && !value.text().isBlank();
        Optional<? extends Clause> clause = isExact ? exact(field, value) : loose(field, value);
        if (clause.isEmpty() && mistakes.size() == known) {
            mistakeOf(field, value).ifPresent(mistakes::add);
        }
        return clause.map(Clause.class::cast);
    }

    /** A value as a whole; what has no longer values beside it is understood as ever. */
    private Optional<? extends Clause> exact(QueryField field, QueryToken value) {
        return switch (field) {
            case SPEAKER, ORGANISATION, OUTLET, ROLE, CUE ->
                    Optional.of(new Clause.Exactly(field, value.text()));
            case IS ->
                    state(value.text()).or(() -> Mark.named(value.text()).map(Clause.Marked::new));
            case SAID, TEXT, CONTEXT, TITLE -> {
                mistakes.add(value.mistake("search.not-exact", field.first()));
                yield loose(field, value);
            }
            case TYPE, AFTER, BEFORE, IN -> loose(field, value);
            case ANY -> {
                mistakes.add(value.mistake("search.sign-unknown", "="));
                yield loose(field, value);
            }
        };
    }

    private static Optional<Clause> state(String text) {
        String name = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(QuoteState.values())
                .filter(QuoteState::isPresent)
                .filter(state -> state.name().equals(name))
                .findFirst()
                .map(Clause.InState::new);
    }

    private Optional<? extends Clause> loose(QueryField field, QueryToken value) {
        String text = value.text();
        return switch (field) {
            case TYPE -> type(text).map(Clause.OfType::new);
            case IS -> Mark.named(text).map(Clause.Marked::new);
            case AFTER -> period(text).map(it -> during(Period.since(it.first())));
            case BEFORE -> period(text).map(it -> during(Period.until(it.first())));
            case IN -> in(text);
            default -> words(field, value);
        };
    }

    private Optional<Clause> in(String text) {
        return text.equalsIgnoreCase(Facet.UNDATED)
                ? Optional.of(new Clause.Undated())
                : period(text).map(QueryValue::during);
    }

    private Optional<Period> period(String text) {
        return Period.named(text, today);
    }

    private static Clause during(Period period) {
        return new Clause.During(period);
    }

    private Optional<Clause> words(QueryField field, QueryToken value) {
        boolean isPhrase = value.kind() != QueryToken.Kind.WORD;
        if (value.text().codePoints().noneMatch(QueryValue::isOfWords)) {
            return isAnything(value.text())
                    ? Optional.of(new Clause.Anything(field))
                    : Optional.empty();
        }
        return isPhrase ? phrase(field, value) : word(field, value);
    }

    private static boolean isAnything(String text) {
        return !text.isEmpty() && text.chars().allMatch(unit -> unit == '*');
    }

    private Optional<Clause> word(QueryField field, QueryToken value) {
        boolean isWildcard = Wildcards.areIn(value.text());
        if (isWildcard && !mayBePattern(value, 1)) {
            return Optional.empty();
        }
        Clause.Manner manner = isWildcard ? Clause.Manner.WILDCARD : Clause.Manner.PLAIN;
        return Optional.of(new Clause.Words(field, value.text(), manner));
    }

    private Optional<Clause> phrase(QueryField field, QueryToken value) {
        int wildcards = Wildcards.count(value.text());
        if (wildcards == 0) {
            return Optional.of(new Clause.Words(field, value.text(), Clause.Manner.PHRASE));
        }
        if (ANY_WORD_AT_EDGE.matcher(value.text()).find()) {
            mistakes.add(value.mistake("search.any-word-at-edge", value.text()));
            return Optional.empty();
        }
        return mayBePattern(value, wildcards)
                ? Optional.of(new Clause.Words(field, value.text(), Clause.Manner.PATTERNS))
                : Optional.empty();
    }

    private boolean mayBePattern(QueryToken value, int wildcards) {
        patterns += wildcards;
        boolean isFew = patterns <= MOST_PATTERNS && value.text().length() <= LONGEST_PATTERN;
        if (!isFew) {
            mistakes.add(
                    value.mistake(
                            "search.too-many-patterns",
                            Integer.toString(MOST_PATTERNS),
                            Integer.toString(LONGEST_PATTERN)));
        }
        return isFew;
    }

    /** As a tilde behind it has it: nearly the word, or the words of a phrase near each other. */
    Optional<Clause> near(Clause understood, QueryToken value, QueryToken near) {
        if (!(understood instanceof Clause.Words words)) {
            mistakes.add(near.mistake("search.nearness-without-words", "~" + near.text()));
            return Optional.of(understood);
        }
        Optional<Clause> nearly =
                switch (words.manner()) {
                    case PLAIN -> fuzzy(words, near.text());
                    case PHRASE, PATTERNS -> apart(words, near.text());
                    case WILDCARD, FUZZY -> Optional.empty();
                };
        if (nearly.isEmpty()) {
            mistakes.add(
                    near.mistake(
                            "search.nearness-unknown",
                            "~" + near.text(),
                            Integer.toString(MOST_APART)));
            return Optional.of(understood);
        }
        return words.manner() != Clause.Manner.PLAIN || mayBePattern(value, 1)
                ? nearly
                : Optional.empty();
    }

    /** Of one word: nothing is nearly two. */
    private static Optional<Clause> fuzzy(Clause.Words word, String edits) {
        boolean isOneWord = word.text().codePoints().allMatch(QueryValue::isWithinWord);
        return isOneWord && EDITS.contains(edits)
                ? Optional.of(
                        new Clause.Words(
                                word.field(),
                                word.text(),
                                Clause.Manner.FUZZY,
                                edits.isEmpty() ? 0 : Integer.parseInt(edits)))
                : Optional.empty();
    }

    private static Optional<Clause> apart(Clause.Words phrase, String words) {
        boolean isPhrase = !phrase.text().codePoints().allMatch(QueryValue::isWithinWord);
        if (!isPhrase || !words.matches("[1-9]\\d?") || Integer.parseInt(words) > MOST_APART) {
            return Optional.empty();
        }
        int apart = Integer.parseInt(words);
        return Optional.of(new Clause.Words(phrase.field(), phrase.text(), phrase.manner(), apart));
    }

    private static boolean isWithinWord(int codePoint) {
        return isOfWords(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || codePoint == '\''
                || codePoint == '’';
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
            case ANY ->
                    Optional.of(
                            value.kind() == QueryToken.Kind.PHRASE
                                    ? value.mistake("search.phrase-empty")
                                    : value.mistake("search.sign-unknown", text));
            case TYPE -> Optional.of(value.mistake("search.type-unknown", text));
            case IS -> Optional.of(value.mistake("search.state-unknown", text));
            case AFTER, BEFORE, IN -> Optional.of(value.mistake("search.date-unknown", text));
            default -> Optional.of(value.mistake("search.no-words", text));
        };
    }
}
