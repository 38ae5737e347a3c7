package org.quotewright.search.names;

import com.ibm.icu.text.Transliterator;

/**
 * Writes words of other scripts in Latin letters, so that a name is found as it is printed here.
 */
final class Transliteration {

    private static final int FIRST_OF_OTHER_SCRIPTS = 0x370;

    private Transliteration() {}

    /** Words in Latin letters stay as they are. */
    static String latin(String word) {
        return word.codePoints().noneMatch(Transliteration::isOfAnotherScript)
                ? word
                : Latin.LETTERS.transliterate(word);
    }

    private static boolean isOfAnotherScript(int codePoint) {
        return codePoint >= FIRST_OF_OTHER_SCRIPTS
                && Character.isLetter(codePoint)
                && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.LATIN;
    }

    /** Its rules are read when the first such word comes: most projects have none. */
    private static final class Latin {

        private static final Transliterator LETTERS =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }
}
