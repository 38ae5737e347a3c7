package org.quotewright.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.search.QueryToken.Kind;

/** Cuts a query into pieces; takes any text. */
final class QueryTokens {

    private static final String OPENING_MARKS = "\"“„«";
    private static final String CLOSING_MARKS = "\"”“»";

    private final String query;
    private final List<QueryMistake> mistakes;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    QueryTokens(String query, List<QueryMistake> mistakes) {
        this.query = query;
        this.mistakes = mistakes;
    }

    /** The pieces in order, an end last. */
    List<QueryToken> read() {
        while (at < query.length()) {
            readNext(query.charAt(at));
        }
        tokens.add(QueryToken.of(Kind.END));
        return tokens;
    }

    private void readNext(char next) {
        if (Character.isWhitespace(next)) {
            at++;
        } else if (next == '(' || next == ')') {
            addSign(next == '(' ? Kind.OPEN : Kind.CLOSE);
        } else if (next == '-' && isBeforeWord(at + 1)) {
            addSign(Kind.NOT);
        } else if (OPENING_MARKS.indexOf(next) >= 0) {
            readPhrase();
        } else {
            readWord();
        }
    }

    private void addSign(Kind kind) {
        tokens.add(QueryToken.of(kind));
        at++;
    }

    private boolean isBeforeWord(int index) {
        return index < query.length() && !Character.isWhitespace(query.charAt(index));
    }

    private void readPhrase() {
        int begin = ++at;
        while (at < query.length() && CLOSING_MARKS.indexOf(query.charAt(at)) < 0) {
            at++;
        }
        String phrase = query.substring(begin, at);
        if (at == query.length()) {
            mistakes.add(QueryMistake.of("search.mark-not-closed", phrase.strip()));
        }
        tokens.add(new QueryToken(Kind.PHRASE, phrase));
        at++;
    }

    private void readWord() {
        int begin = at;
        while (at < query.length() && !endsWord(query.charAt(at))) {
            if (query.charAt(at) == ':' && readField(query.substring(begin, at))) {
                return;
            }
            at++;
        }
        at = Math.max(at, begin + 1);
        String word = query.substring(begin, at);
        tokens.add(operator(word).orElseGet(() -> new QueryToken(Kind.WORD, word)));
    }

    private static boolean endsWord(char next) {
        return Character.isWhitespace(next)
                || next == '('
                || next == ')'
                || next == '"'
                || next == '“'
                || next == '”';
    }

    private boolean readField(String name) {
        if (QueryField.named(name).isPresent()) {
            tokens.add(new QueryToken(Kind.FIELD, name));
            at++;
            return true;
        }
        boolean isAddress = query.startsWith("//", at + 1);
        if (!isAddress && !name.isEmpty() && name.chars().allMatch(Character::isLetter)) {
            mistakes.add(QueryMistake.of("search.field-unknown", name));
        }
        return false;
    }

    private static Optional<QueryToken> operator(String word) {
        return switch (word) {
            case "AND" -> Optional.of(QueryToken.of(Kind.AND));
            case "OR" -> Optional.of(QueryToken.of(Kind.OR));
            case "NOT" -> Optional.of(QueryToken.of(Kind.NOT));
            default -> Optional.empty();
        };
    }
}
