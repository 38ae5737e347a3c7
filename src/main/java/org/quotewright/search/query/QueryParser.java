package org.quotewright.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.search.query.QueryToken.Kind;

/**
 * Reads the query language. Takes any text and throws for none: what it does not understand becomes
 * a mistake and the rest still counts.
 *
 * <pre>
 * any   = all { "OR" all }
 * all   = { [ "AND" ] { "NOT" | "-" } ( [ field ] ( value | "(" any ")" ) ) }
 * value = ( word | phrase ) [ "~" [ number ] ] | "=" ( word | phrase )
 * field = name ":"
 * </pre>
 */
public final class QueryParser {

    private static final int LONGEST = 10_000;
    private static final int MOST_WORDS = 80;
    private static final int DEEPEST = 20;

    private static final String ALONE = "search.operator-alone";
    private static final Set<String> SMALL = Set.of("or", "and", "not");

    /** Of a query that holds nothing else, one sentence is enough. */
    private static final Set<String> OF_SIGNS =
            Set.of(ALONE, "search.bracket-empty", "search.phrase-empty", "search.sign-unknown");

    private final List<QueryMistake> mistakes = new ArrayList<>();
    private final List<QueryToken> tokens;
    private final QueryValue values;
    private int at;
    private final Set<String> hinted = new HashSet<>();
    private int depth;

    private QueryParser(String query, LocalDate today) {
        values = new QueryValue(today, mistakes);
        String kept = query.substring(0, Math.min(query.length(), LONGEST));
        List<QueryToken> read = new QueryTokens(kept, mistakes).read();
        List<QueryToken> taken = read.size() > MOST_WORDS ? beginning(read) : read;
        tokens = taken.stream().filter(token -> token.kind() != Kind.SIGN).toList();
        int end = tokens.getLast().end();
        if (end < query.length()) {
            mistakes.removeIf(mistake -> mistake.offset() >= end);
            mistakes.add(new QueryMistake("search.too-long", List.of(), end, query.length() - end));
        }
    }

    /** What a person types has fewer pieces. */
    private static List<QueryToken> beginning(List<QueryToken> tokens) {
        List<QueryToken> kept = new ArrayList<>(tokens.subList(0, MOST_WORDS));
        int end = kept.getLast().end();
        kept.add(new QueryToken(Kind.END, "", end, end));
        return kept;
    }

    /**
     * @param today from which "last month" counts
     */
    public static ParsedQuery parse(String query, LocalDate today) {
        QueryParser parser = new QueryParser(query, today);
        List<Clause> clauses = new ArrayList<>();
        parser.any(QueryField.ANY).ifPresent(clauses::add);
        while (parser.peek() != Kind.END) {
            parser.mistakes.add(parser.next().mistake("search.bracket-not-opened"));
            parser.any(QueryField.ANY).ifPresent(clauses::add);
        }
        Optional<Clause> clause = joined(clauses, Clause.All::new);
        boolean isOfSigns =
                parser.mistakes.stream().map(QueryMistake::messageKey).allMatch(OF_SIGNS::contains);
        return clause.isEmpty() && isOfSigns
                ? new ParsedQuery(clause, ofNothing(query).stream().toList())
                : new ParsedQuery(clause, parser.inOrder());
    }

    private List<QueryMistake> inOrder() {
        return mistakes.stream()
                .sorted(Comparator.comparingInt(QueryMistake::offset))
                .distinct()
                .toList();
    }

    /** Signs alone are answered by a sentence; an empty line asks for nothing. */
    private static Optional<QueryMistake> ofNothing(String query) {
        String signs = query.strip();
        return signs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new QueryMistake(
                                "search.nothing-asked",
                                List.of(),
                                query.indexOf(signs),
                                signs.length()));
    }

    private Optional<Clause> any(QueryField field) {
        List<Clause> choices = new ArrayList<>();
        boolean isBehind = isAtOperand();
        all(field).ifPresent(choices::add);
        while (peek() == Kind.OR) {
            QueryToken or = next();
            if (!isBehind || !isAtOperand()) {
                mistakes.add(or.mistake(ALONE, or.text()));
            }
            isBehind |= isAtOperand();
            all(field).ifPresent(choices::add);
        }
        return joined(choices, Clause.Any::new);
    }

    /** Whether something comes that "OR" may stand before or behind. */
    private boolean isAtOperand() {
        return peek() != Kind.END && peek() != Kind.OR && peek() != Kind.CLOSE;
    }

    private Optional<Clause> all(QueryField field) {
        List<Clause> parts = new ArrayList<>();
        boolean isBehind = false;
        while (isAtOperand()) {
            if (peek() == Kind.AND) {
                QueryToken and = next();
                if (!isBehind || !isAtOperand() || peek() == Kind.AND) {
                    mistakes.add(and.mistake(ALONE, and.text()));
                }
            } else {
                one(field).ifPresent(parts::add);
                isBehind = true;
            }
        }
        return joined(parts, Clause.All::new);
    }

    private static Optional<Clause> joined(
            List<Clause> parts, Function<List<Clause>, Clause> joining) {
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(joining.apply(List.copyOf(parts)));
        };
    }

    private Optional<Clause> one(QueryField field) {
        boolean isNegated = false;
        QueryToken first = tokens.get(at);
        QueryToken last = first;
        while (peek() == Kind.NOT) {
            last = next();
            isNegated = !isNegated;
        }
        if (!isAtOperand() || peek() == Kind.AND) {
            mistakes.add(first.mistakeTo(last, ALONE, last.text()));
            return Optional.empty();
        }
        Optional<Clause> clause = operand(field);
        return isNegated ? clause.map(Clause.Not::new) : clause;
    }

    private Optional<Clause> operand(QueryField field) {
        return switch (peek()) {
            case OPEN -> group(field);
            case FIELD -> fielded(next());
            case WORD, PHRASE, EXACT -> value(field, next());
            default -> {
                QueryToken stray = next();
                mistakes.add(stray.mistake("search.sign-unknown", stray.text()));
                yield Optional.empty();
            }
        };
    }

    private Optional<Clause> value(QueryField field, QueryToken value) {
        boolean isSmall = value.kind() == Kind.WORD && SMALL.contains(value.text());
        if (isSmall && hinted.add(value.text())) {
            String operator = value.text().toUpperCase(Locale.ROOT);
            mistakes.add(value.mistake("search.operator-small", value.text(), operator));
        }
        Optional<Clause> clause = values.clause(field, value);
        if (peek() != Kind.NEAR) {
            return clause;
        }
        QueryToken near = next();
        return clause.flatMap(understood -> values.near(understood, value, near));
    }

    private Optional<Clause> fielded(QueryToken name) {
        boolean hasValue =
                switch (peek()) {
                    case WORD, PHRASE, EXACT, OPEN -> true;
                    default -> false;
                };
        if (!hasValue) {
            mistakes.add(name.mistake("search.field-empty", name.text()));
            return Optional.empty();
        }
        return operand(QueryField.named(name.text()).orElse(QueryField.ANY));
    }

    private Optional<Clause> group(QueryField field) {
        QueryToken opening = next();
        if (depth == DEEPEST) {
            mistakes.add(opening.mistake("search.too-deep"));
            return Optional.empty();
        }
        depth++;
        boolean isEmpty = peek() == Kind.CLOSE;
        Optional<Clause> inside = any(field);
        depth--;
        if (peek() != Kind.CLOSE) {
            mistakes.add(opening.mistake("search.bracket-not-closed"));
            return inside;
        }
        QueryToken closing = next();
        if (isEmpty) {
            mistakes.add(opening.mistakeTo(closing, "search.bracket-empty"));
        }
        return inside;
    }

    private Kind peek() {
        return tokens.get(at).kind();
    }

    private QueryToken next() {
        return tokens.get(at++);
    }
}
