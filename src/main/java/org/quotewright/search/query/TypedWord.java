package org.quotewright.search.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.quotewright.search.query.QueryToken.Kind;

/**
 * The word or open phrase that is being typed.
 *
 * @param begin in the query, quotation mark included
 */
public record TypedWord(QueryField field, String text, int begin) {

    /** Empty where the caret does not stand at the end of a word. */
    public static Optional<TypedWord> at(String query, int caret) {
        List<QueryToken> tokens =
                new QueryTokens(query.substring(0, caret), new ArrayList<>()).read();
        int last = tokens.size() - 2;
        if (last < 0 || tokens.get(last).end() < caret) {
            return Optional.empty();
        }
        QueryToken token = tokens.get(last);
        return switch (token.kind()) {
            case FIELD -> Optional.of(new TypedWord(field(token), "", caret));
            case WORD, AND, OR, NOT -> Optional.of(of(token, tokens, last));
            case PHRASE ->
                    token.end() - token.begin() == token.text().length() + 1
                            ? Optional.of(of(token, tokens, last))
                            : Optional.empty();
            case EXACT ->
                    isOpen(query.substring(token.begin(), token.end()))
                            ? Optional.of(of(token, tokens, last))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** True where the mark behind "=" has no closing one. */
    private static boolean isOpen(String value) {
        return switch (value.charAt(1)) {
            case '"' -> value.chars().filter(unit -> unit == '"').count() % 2 == 1;
            case '“', '„', '«' -> "”“»\"".indexOf(value.charAt(value.length() - 1)) < 0;
            default -> true;
        };
    }

    private static TypedWord of(QueryToken token, List<QueryToken> tokens, int at) {
        boolean hasField = at > 0 && tokens.get(at - 1).kind() == Kind.FIELD;
        QueryField field = hasField ? field(tokens.get(at - 1)) : around(tokens, at);
        return new TypedWord(field, token.text(), token.begin());
    }

    /** The field of the bracket in which a piece stands. */
    private static QueryField around(List<QueryToken> tokens, int at) {
        Deque<QueryField> open = new ArrayDeque<>(List.of(QueryField.ANY));
        for (int i = 0; i < at; i++) {
            boolean hasField = i > 0 && tokens.get(i - 1).kind() == Kind.FIELD;
            if (tokens.get(i).kind() == Kind.OPEN) {
                open.push(hasField ? field(tokens.get(i - 1)) : open.peek());
            } else if (tokens.get(i).kind() == Kind.CLOSE && open.size() > 1) {
                open.pop();
            }
        }
        return open.peek();
    }

    /**
     * The name of a speaker that is being typed from its initials on, without quotation marks: "j.
     * r" of {@code speaker:j. r}. Empty where no initial stands before the last word.
     */
    public static Optional<TypedWord> afterInitials(String query, int caret) {
        List<QueryToken> tokens =
                new QueryTokens(query.substring(0, caret), new ArrayList<>()).read();
        int last = tokens.size() - 2;
        int first = last;
        while (first > 0 && isInitial(tokens.get(first - 1))) {
            first--;
        }
        boolean isName =
                first > 0
                        && first < last
                        && tokens.get(last).end() == caret
                        && tokens.get(first - 1).kind() == Kind.FIELD
                        && field(tokens.get(first - 1)) == QueryField.SPEAKER;
        int begin = isName ? tokens.get(first).begin() : caret;
        return isName
                ? Optional.of(
                        new TypedWord(QueryField.SPEAKER, query.substring(begin, caret), begin))
                : Optional.empty();
    }

    private static boolean isInitial(QueryToken token) {
        String text = token.text();
        return token.kind() == Kind.WORD
                && text.length() == 2
                && Character.isLetter(text.charAt(0))
                && text.charAt(1) == '.';
    }

    private static QueryField field(QueryToken token) {
        return QueryField.named(token.text()).orElse(QueryField.ANY);
    }
}
