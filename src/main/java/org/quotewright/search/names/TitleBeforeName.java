package org.quotewright.search.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leaves out a title or form of address that stands before a name. */
public final class TitleBeforeName {

    private static final Set<String> TITLES =
            Set.of(
                    "ambassador",
                    "capt",
                    "captain",
                    "chancellor",
                    "col",
                    "colonel",
                    "dame",
                    "doctor",
                    "dr",
                    "frau",
                    "gov",
                    "governor",
                    "herr",
                    "hon",
                    "lt",
                    "madam",
                    "madame",
                    "mayor",
                    "minister",
                    "miss",
                    "monsieur",
                    "mr",
                    "mrs",
                    "ms",
                    "mx",
                    "premier",
                    "president",
                    "prof",
                    "professor",
                    "rep",
                    "representative",
                    "rev",
                    "reverend",
                    "sen",
                    "senator",
                    "señor",
                    "señora",
                    "sgt",
                    "sir");

    /** Before some of them. */
    private static final Set<String> RANKS = Set.of("prime", "vice", "deputy", "former");

    /** Behind a title that is no name's: "minister of finance". */
    private static final Set<String> NO_NAME = Set.of("and", "at", "for", "from", "in", "of", "to");

    private TitleBeforeName() {}

    /** "Berg" of "Dr. Berg"; a title alone stays. */
    public static String left(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        int first = 0;
        while (first + 1 < words.size() && isTitle(words, first)) {
            first++;
        }
        boolean isName = first > 0 && !NO_NAME.contains(plain(words.get(first)));
        return isName ? String.join(" ", words.subList(first, words.size())) : name;
    }

    private static boolean isTitle(List<String> words, int at) {
        String word = plain(words.get(at));
        return TITLES.contains(word)
                || RANKS.contains(word) && TITLES.contains(plain(words.get(at + 1)));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
