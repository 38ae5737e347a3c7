package org.quotewright.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.search.query.QueryToken.Kind;

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
        add(Kind.END, "", at);
        return tokens;
    }

    private void readNext(char next) {
        if (Character.isWhitespace(next)) {
            at++;
        } else if (next == '(' || next == ')') {
            addSign(next == '(' ? Kind.OPEN : Kind.CLOSE);
        } else if (next == '=' && isBeforeValue(at + 1)) {
            readExact();
        } else if (readSign()) {
            return;
        } else if (OPENING_MARKS.indexOf(next) >= 0) {
            readPhrase();
        } else {
            readWord();
        }
    }

    private boolean readSign() {
        Optional<QuerySign> sign = QuerySign.at(query, at, isAttached());
        sign.ifPresent(this::add);
        return sign.isPresent();
    }

    private boolean isAttached() {
        return !tokens.isEmpty()
                && tokens.getLast().end() == at
                && (tokens.getLast().kind() == Kind.WORD || tokens.getLast().kind() == Kind.PHRASE);
    }

    private void add(QuerySign sign) {
        int begin = at;
        at += sign.length();
        boolean isNear = sign.kind() == Kind.NEAR;
        QueryToken token = add(sign.kind(), query.substring(isNear ? begin + 1 : begin, at), begin);
        sign.messageKey().ifPresent(key -> mistakes.add(token.mistake(key, token.text())));
    }

    private void addSign(Kind kind) {
        at++;
        add(kind, query.substring(at - 1, at), at - 1);
    }

    /** From there to here. */
    private QueryToken add(Kind kind, String text, int begin) {
        QueryToken token = new QueryToken(kind, text, begin, at);
        tokens.add(token);
        return token;
    }

    private boolean isBeforeValue(int index) {
        return index < query.length()
                && (OPENING_MARKS.indexOf(query.charAt(index)) >= 0
                        || !endsWord(query.charAt(index)));
    }

    private void readPhrase() {
        char opening = query.charAt(at);
        int begin = ++at;
        at = opening == '"' ? closingMark() : closingOfAnyKind();
        addMarked(Kind.PHRASE, query.substring(begin, at), begin - 1);
    }

    private int closingOfAnyKind() {
        int place = at;
        while (place < query.length() && CLOSING_MARKS.indexOf(query.charAt(place)) < 0) {
            place++;
        }
        return place;
    }

    /** The next straight mark, unless that opens a phrase and so this one ends otherwise. */
    private int closingMark() {
        int place = query.indexOf('"', at);
        return place < 0 || place > at && isBeforePhrase(place - 1) ? closingOfAnyKind() : place;
    }

    private boolean isBeforePhrase(int index) {
        char before = query.charAt(index);
        return Character.isWhitespace(before) || "(:=-".indexOf(before) >= 0;
    }

    /** What stood between marks; here is the closing one, or the end. */
    private void addMarked(Kind kind, String text, int begin) {
        boolean isClosed = at < query.length();
        at += isClosed ? 1 : 0;
        QueryToken token = add(kind, text, begin);
        if (!isClosed && !(kind == Kind.PHRASE && text.isBlank())) {
            mistakes.add(token.mistake("search.mark-not-closed", text.strip()));
        }
    }

    private void readExact() {
        int begin = at++;
        char opening = query.charAt(at);
        if (opening == '"') {
            at++;
            addMarked(Kind.EXACT, readMarked(), begin);
        } else if (OPENING_MARKS.indexOf(opening) >= 0) {
            int from = ++at;
            at = closingOfAnyKind();
            addMarked(Kind.EXACT, query.substring(from, at), begin);
        } else {
            while (at < query.length() && !endsWord(query.charAt(at))) {
                at++;
            }
            add(Kind.EXACT, query.substring(begin + 1, at), begin);
        }
    }

    /** Up to the next straight mark; two of them stand for one that belongs to the value. */
    private String readMarked() {
        StringBuilder value = new StringBuilder();
        while (at < query.length() && (query.charAt(at) != '"' || query.startsWith("\"\"", at))) {
            at += query.charAt(at) == '"' ? 1 : 0;
            value.append(query.charAt(at));
            at++;
        }
        return value.toString();
    }

    private void readWord() {
        int begin = at;
        boolean isFirst = true;
        while (at < query.length()
                && !endsWord(query.charAt(at))
                && !QuerySign.endsWord(query, at)) {
            if (query.charAt(at) == ':' && isFirst) {
                if (readField(query.substring(begin, at), begin)) {
                    return;
                }
                isFirst = false;
            }
            at++;
        }
        at = Math.max(at, begin + 1);
        String word = query.substring(begin, at);
        add(operator(word), word, begin);
    }

    private static boolean endsWord(char next) {
        return Character.isWhitespace(next)
                || next == '('
                || next == ')'
                || next == '"'
                || next == '“'
                || next == '”';
    }

    private boolean readField(String name, int begin) {
        if (QueryField.named(name).isPresent()) {
            at++;
            add(Kind.FIELD, name, begin);
            return true;
        }
        boolean isAddress = query.startsWith("//", at + 1);
        if (!isAddress && !name.isEmpty() && name.chars().allMatch(Character::isLetter)) {
            mistakes.add(
                    new QueryToken(Kind.FIELD, name, begin, at + 1)
                            .mistake("search.field-unknown", name));
        }
        return false;
    }

    private static Kind operator(String word) {
        return switch (word) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
    }
}
