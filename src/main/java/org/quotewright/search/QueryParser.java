package org.quotewright.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.search.QueryToken.Kind;

/**
 * Reads the query language. Takes any text and throws for none: what it does not understand becomes
 * a mistake and the rest still counts.
 *
 * <pre>
 * any   = all { "OR" all }
 * all   = { [ "AND" ] { "NOT" | "-" } ( [ field ] ( word | phrase | "(" any ")" ) ) }
 * field = name ":"
 * </pre>
 */
final class QueryParser {

    private static final int LONGEST = 10_000;
    private static final int MOST_WORDS = 80;
    private static final int DEEPEST = 20;

    private final List<QueryMistake> mistakes = new ArrayList<>();
    private final List<QueryToken> tokens;
    private final QueryValue values;
    private int at;
    private int depth;

    private QueryParser(String query, LocalDate today) {
        values = new QueryValue(today, mistakes);
        String kept = query.substring(0, Math.min(query.length(), LONGEST));
        List<QueryToken> read = new QueryTokens(kept, mistakes).read();
        tokens = read.size() > MOST_WORDS ? beginning(read) : read;
        int end = tokens.getLast().end();
        if (end < query.length()) {
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
    static ParsedQuery parse(String query, LocalDate today) {
        QueryParser parser = new QueryParser(query, today);
        List<Clause> clauses = new ArrayList<>();
        parser.any(QueryField.ANY).ifPresent(clauses::add);
        while (parser.peek() != Kind.END) {
            parser.mistakes.add(parser.next().mistake("search.bracket-not-opened"));
            parser.any(QueryField.ANY).ifPresent(clauses::add);
        }
        Optional<Clause> clause = joined(clauses, Clause.All::new);
        if (clause.isEmpty() && parser.mistakes.isEmpty()) {
            ofNothing(query).ifPresent(parser.mistakes::add);
        }
        return new ParsedQuery(clause, parser.mistakes);
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
        all(field).ifPresent(choices::add);
        while (peek() == Kind.OR) {
            at++;
            all(field).ifPresent(choices::add);
        }
        return joined(choices, Clause.Any::new);
    }

    private Optional<Clause> all(QueryField field) {
        List<Clause> parts = new ArrayList<>();
        while (peek() != Kind.END && peek() != Kind.OR && peek() != Kind.CLOSE) {
            one(field).ifPresent(parts::add);
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
        while (peek() == Kind.NOT || peek() == Kind.AND) {
            isNegated ^= next().kind() == Kind.NOT;
        }
        Optional<Clause> clause = operand(field);
        return isNegated ? clause.map(Clause.Not::new) : clause;
    }

    private Optional<Clause> operand(QueryField field) {
        return switch (peek()) {
            case OPEN -> group(field);
            case FIELD -> fielded(next());
            case WORD, PHRASE -> values.clause(field, next());
            default -> Optional.empty();
        };
    }

    private Optional<Clause> fielded(QueryToken name) {
        boolean hasValue = peek() == Kind.WORD || peek() == Kind.PHRASE || peek() == Kind.OPEN;
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
        Optional<Clause> inside = any(field);
        depth--;
        if (peek() == Kind.CLOSE) {
            at++;
        } else {
            mistakes.add(opening.mistake("search.bracket-not-closed"));
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
