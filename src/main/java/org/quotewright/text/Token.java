package org.quotewright.text;

import java.util.Locale;
import org.quotewright.model.Span;

/**
 * A word, number, handle or mark of punctuation.
 *
 * @param lower the text in lower case, a curly apostrophe made straight
 */
public record Token(Span span, String text, String lower) {

    static Token of(String text, int begin, int end) {
        String words = text.substring(begin, end);
        return new Token(
                new Span(begin, end),
                words,
                words.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }

    public int begin() {
        return span.begin();
    }

    public int end() {
        return span.end();
    }

    /** True for words, numbers, handles and hashtags; false for punctuation and clitics. */
    public boolean isWord() {
        int first = text.codePointAt(0);
        return Character.isLetterOrDigit(first) || (text.length() > 1 && isHandle());
    }

    public boolean isHandle() {
        return text.charAt(0) == '@' || text.charAt(0) == '#';
    }

    /** True for {@code 's}, {@code 're}, {@code n't} and their like, cut off from their word. */
    public boolean isClitic() {
        return lower.equals("n't")
                || (lower.length() > 1
                        && lower.charAt(0) == '\''
                        && Character.isLetter(lower.charAt(1)));
    }

    public boolean isPossessive() {
        return lower.equals("'s") || lower.equals("'");
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** True where at least two letters stand in it, all of them capitals. */
    public boolean isAllCaps() {
        return text.chars().filter(Character::isUpperCase).count() > 1
                && text.chars().noneMatch(Character::isLowerCase);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }
}
