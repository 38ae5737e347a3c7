package org.quotewright.attribution.speakers;

import java.util.Set;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;

/** Signs that a name of unknown kind is no person's: "the Gazette", "in Tarn Bay", "Danes". */
final class ThingSigns {

    private static final Set<String> BEFORE =
            Set.of(
                    "the",
                    "in",
                    "at",
                    "near",
                    "across",
                    "throughout",
                    "outside",
                    "some",
                    "many",
                    "most",
                    "few",
                    "several",
                    "other");

    private static final Set<String> PLACES = Set.of("town", "city", "village", "port", "island");

    private final Words words;

    ThingSigns(Words words) {
        this.words = words;
    }

    boolean show(Name printed) {
        int begin = words.from(printed.withTitle().begin());
        return BEFORE.contains(words.lower(begin - 1)) || isTown(begin) || isPeople(printed);
    }

    /** "the town of Tarn". */
    private boolean isTown(int begin) {
        return words.lower(begin - 1).equals("of") && PLACES.contains(words.lower(begin - 2));
    }

    private static boolean isPeople(Name printed) {
        String word = printed.lastWord();
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return printed.isSingleWord() && NameWords.isNationality(one);
    }
}
