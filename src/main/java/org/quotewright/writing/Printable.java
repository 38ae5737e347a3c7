package org.quotewright.writing;

/** Text without the characters that XML 1.0 cannot hold. */
final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** Each such character is replaced by U+FFFD, so that the length stays the same. */
    static String of(String text) {
        return text.codePoints().allMatch(Printable::isAllowed) ? text : replaced(text);
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> isAllowed(letter) ? letter : REPLACEMENT)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
