package org.quotewright.search.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** German and Scandinavian letters as they are written where a keyboard lacks them. */
final class Umlauts {

    private static final int SHORTEST = 5;
    private static final String VOWELS = "aeiouyq";
    private static final List<String> PAIRS = List.of("ae", "oe", "ue", "aa");

    /** In which the letters belong to two syllables. */
    private static final List<String> OTHER_ENDINGS = List.of("ael", "oel", "uel", "aels", "uels");

    private Umlauts() {}

    /** "Müller" becomes "mueller", "Ørsted" "oersted", "Ångström" "aangstroem". */
    static String written(String word) {
        if (word.chars().allMatch(unit -> unit < 0x80)) {
            return word;
        }
        StringBuilder written = new StringBuilder();
        for (char letter : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
            switch (Character.toLowerCase(letter)) {
                case 'ä' -> written.append("ae");
                case 'ö', 'ø' -> written.append("oe");
                case 'ü' -> written.append("ue");
                case 'å' -> written.append("aa");
                default -> written.append(letter);
            }
        }
        return written.toString().toLowerCase(Locale.ROOT);
    }

    /** "mueller" becomes "muller", as "Müller" is folded; "bauer" and "michael" stay. */
    static String contracted(String folded) {
        boolean isWritten =
                folded.length() >= SHORTEST && OTHER_ENDINGS.stream().noneMatch(folded::endsWith);
        if (!isWritten) {
            return folded;
        }
        StringBuilder contracted = new StringBuilder(folded);
        for (int i = contracted.length() - 3; i >= 0; i--) {
            boolean isPair = PAIRS.contains(contracted.substring(i, i + 2));
            if (isPair
                    && isConsonant(contracted, i + 2)
                    && (i == 0 || isConsonant(contracted, i - 1))) {
                contracted.deleteCharAt(i + 1);
            }
        }
        return contracted.toString();
    }

    private static boolean isConsonant(CharSequence word, int at) {
        return VOWELS.indexOf(word.charAt(at)) < 0;
    }
}
