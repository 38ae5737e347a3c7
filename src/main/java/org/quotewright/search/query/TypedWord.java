package org.quotewright.search.query;

import java.util.ArrayList;
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
        QueryField field = hasField ? field(tokens.get(at - 1)) : QueryField.ANY;
        return new TypedWord(field, token.text(), token.begin());
    }

    private static QueryField field(QueryToken token) {
        return QueryField.named(token.text()).orElse(QueryField.ANY);
    }
}
