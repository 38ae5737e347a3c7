package org.quotewright.search.names;

import java.util.Optional;

/** The letters by which a long name is also known: "NRB" for "National Roads Board". */
public final class Acronym {

    private Acronym() {}

    /** The capitals that begin the words of a name, if there are at least two of them. */
    public static Optional<String> of(String name) {
        StringBuilder letters = new StringBuilder();
        boolean inWord = false;
        for (int at = 0; at < name.length(); ) {
            int letter = name.codePointAt(at);
            if (!inWord && Character.isUpperCase(letter)) {
                letters.appendCodePoint(letter);
            }
            inWord = Character.isLetterOrDigit(letter) || isInsideWords(letter);
            at += Character.charCount(letter);
        }
        return letters.length() < 2 ? Optional.empty() : Optional.of(letters.toString());
    }

    /** Those of a name that is nothing but capitals, with dots or without. */
    public static Optional<String> letters(String name) {
        String letters = name.strip().replace(".", "");
        boolean areCapitals = letters.codePoints().allMatch(Character::isUpperCase);
        return areCapitals && letters.length() > 1 ? Optional.of(letters) : Optional.empty();
    }

    private static boolean isInsideWords(int letter) {
        return letter == '\''
                || letter == '’'
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
