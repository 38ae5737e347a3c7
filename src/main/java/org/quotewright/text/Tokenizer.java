package org.quotewright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens in one pass from left to right. */
final class Tokenizer {

    private static final WordList ABBREVIATIONS = WordList.named("abbreviations.txt");

    private static final int LONGEST_DOTTED = 12;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokensOf(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at = Characters.isSpace(c) ? at + Character.charCount(c) : tokenizer.tokenAt(at, c);
        }
        return List.copyOf(tokenizer.tokens);
    }

    private int tokenAt(int begin, int c) {
        if (Characters.isWord(c)) {
            return wordAt(begin);
        }
        if ((c == '@' || c == '#') && isWordAt(begin + 1)) {
            return add(begin, endOfWordCharacters(begin + 1));
        }
        return add(begin, endOfMark(begin, c));
    }

    private int endOfMark(int begin, int c) {
        boolean repeats = c == '.' || c == '-';
        boolean doubles = c == '\'' || c == '`';
        int end = begin + Character.charCount(c);
        if (repeats) {
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
        } else if (doubles && end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int wordAt(int begin) {
        int end = endOfWordCharacters(begin);
        if (text.startsWith("://", end)) {
            return add(begin, endOfAddress(end));
        }
        while (joinsAt(begin, end)) {
            end = endOfWordCharacters(end + 1);
        }
        int clitic = Clitics.beginIn(text, begin, end);
        if (clitic < end) {
            add(begin, clitic);
            return add(clitic, end);
        }
        return add(begin, endsInAbbreviation(begin, end) ? end + 1 : end);
    }

    /** True where the character at {@code at} ties two halves of one word together. */
    private boolean joinsAt(int begin, int at) {
        if (at + 1 >= text.length() || !isWordAt(at + 1)) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (c == '.' || c == ',' || c == ':') {
            boolean number = Character.isDigit(before) && Character.isDigit(after);
            return number || (c == '.' && isDotted(begin, at));
        }
        return Characters.isHyphen(c) || Characters.isApostrophe(c) || c == '&';
    }

    /** True for single letters with full stops between them ("U.S", "a.m"). */
    private boolean isDotted(int begin, int at) {
        if (at - begin > LONGEST_DOTTED) {
            return false;
        }
        for (int i = begin; i < at; i++) {
            boolean letter = (i - begin) % 2 == 0;
            if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        boolean singleAfter = at + 2 >= text.length() || !isWordAt(at + 2);
        return (at - begin) % 2 == 1 && singleAfter;
    }

    private boolean endsInAbbreviation(int begin, int end) {
        if (end >= text.length() || text.charAt(end) != '.' || text.startsWith("..", end)) {
            return false;
        }
        if (end - begin == 1) {
            char only = text.charAt(begin);
            return Character.isUpperCase(only) && only != 'I';
        }
        if (text.charAt(begin + 1) == '.') {
            return Character.isLetter(text.charAt(begin));
        }
        return end - begin < 8
                && ABBREVIATIONS.has(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }

    private int endOfAddress(int from) {
        int end = from;
        while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        while (end > from && ".,;:!?)]}\"'\u201D\u2019".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int endOfWordCharacters(int begin) {
        int end = begin;
        while (end < text.length() && Characters.isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean isWordAt(int at) {
        return at < text.length() && Characters.isWord(text.codePointAt(at));
    }

    private int add(int begin, int end) {
        tokens.add(Token.of(text, begin, end));
        return end;
    }
}
