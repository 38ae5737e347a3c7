package org.quotewright.attribution.tagging;

import org.quotewright.text.Token;

/** How a token is written: what an uncased vocabulary cannot see. The order is the model's. */
public enum WordShape {
    LOWER,
    CAPITALISED,
    CAPITALS,
    INITIAL,
    MIXED,
    NUMBER,
    HANDLE,
    CLITIC,
    SENTENCE_END,
    COMMA,
    COLON,
    DASH,
    BRACKET,
    OTHER;

    public static WordShape of(Token token) {
        int first = token.text().codePointAt(0);
        if (token.isClitic()) {
            return CLITIC;
        }
        if (token.isWord()) {
            return token.isHandle() ? HANDLE : word(token, first);
        }
        return mark(first);
    }

    private static WordShape word(Token token, int first) {
        if (Character.isDigit(first)) {
            return NUMBER;
        }
        if (token.isAllCaps()) {
            return CAPITALS;
        }
        if (!Character.isUpperCase(first)) {
            return token.text().chars().anyMatch(Character::isUpperCase) ? MIXED : LOWER;
        }
        long letters = token.text().codePoints().filter(Character::isLetter).count();
        return letters == 1 ? INITIAL : CAPITALISED;
    }

    private static WordShape mark(int first) {
        return switch (first) {
            case '.', '!', '?', '\u2026' -> SENTENCE_END;
            case ',', ';' -> COMMA;
            case ':' -> COLON;
            case '-', '\u2010', '\u2012', '\u2013', '\u2014', '\u2015' -> DASH;
            case '(', ')', '[', ']', '{', '}' -> BRACKET;
            default -> OTHER;
        };
    }
}
