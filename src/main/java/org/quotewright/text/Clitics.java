package org.quotewright.text;

import java.util.Locale;
import java.util.Set;

/** Finds the possessive or contracted ending of a word. */
final class Clitics {

    private static final Set<String> ENDINGS = Set.of("s", "re", "ve", "ll", "d", "m");

    private Clitics() {}

    /** Where the clitic of the word begins, or {@code end} where it has none. */
    static int beginIn(String text, int begin, int end) {
        int apostrophe = end - 1;
        while (apostrophe > begin
                && end - apostrophe <= 3
                && !Characters.isApostrophe(text.charAt(apostrophe))) {
            apostrophe--;
        }
        if (apostrophe <= begin || !Characters.isApostrophe(text.charAt(apostrophe))) {
            return end;
        }
        String ending = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
        if (ENDINGS.contains(ending)) {
            return apostrophe;
        }
        boolean negated = ending.equals("t") && "nN".indexOf(text.charAt(apostrophe - 1)) >= 0;
        return negated && apostrophe - 1 > begin ? apostrophe - 1 : end;
    }
}
