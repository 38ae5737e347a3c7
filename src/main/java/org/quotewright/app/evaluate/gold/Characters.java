package org.quotewright.app.evaluate.gold;

/** Classes of characters as the scorers draw them. */
public final class Characters {

    private Characters() {}

    public static boolean isLetterOrDigit(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> Character.isLetter(character);
        };
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u0085';
    }
}
