package org.quotewright.attribution.naming;

import java.util.Set;

/** Tells a number word that begins the name of a body: "Four Rivers Water Board". */
public final class NumberedBodies {

    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "seven");
    private static final int LONGEST = 5;

    private NumberedBodies() {}

    static boolean isNumber(String lower) {
        return NUMBERS.contains(lower);
    }

    /** True where a plural and the noun of a body follow, all with capitals. */
    public static boolean begins(Words words, int i) {
        int plural = i + 1;
        int end = plural + 1;
        while (end <= i + LONGEST && words.isCapital(end)) {
            end++;
        }
        return isNumber(words.bare(i))
                && words.isCapital(i)
                && isPlural(words, plural)
                && end > plural + 1
                && NameWords.isOrganisationNoun(words.bare(end - 1));
    }

    /** "Rivers", but not "Democrats" or "Americans", whom a number counts. */
    private static boolean isPlural(Words words, int i) {
        String word = words.bare(i);
        return words.isCapital(i)
                && word.endsWith("s")
                && !NameWords.isWeak(word)
                && !NameWords.isWeak(word.substring(0, word.length() - 1));
    }
}
