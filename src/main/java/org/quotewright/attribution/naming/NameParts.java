package org.quotewright.attribution.naming;

import java.util.Set;

/** Tells which words with a capital may be part of a name. */
final class NameParts {

    private static final Set<String> JOINS = Set.of("without", "against");

    private static final Set<String> CLAUSE_STARTS =
            Set.of("the", "a", "an", "it", "he", "she", "they", "we", "there");

    private final Words words;

    NameParts(Words words) {
        this.words = words;
    }

    boolean is(int i) {
        return words.isCapital(i)
                && !words.lower(i).endsWith("-based")
                && (!NameWords.isNoName(words.bare(i))
                        || isCountry(i)
                        || isFirst(i)
                        || isInside(i));
    }

    /** "Jan Pieter Vos" and "Jan de Vries" are no months, and "its director, Per Alm," no rate. */
    private boolean isFirst(int i) {
        String word = words.at(i).text();
        if (word.equals("Jan")) {
            return words.isCapital(afterParticles(i + 1));
        }
        return word.equals("Per")
                && words.isCapital(i + 1)
                && (!words.isInitialWord(i) || isSubject(i));
    }

    /** Behind one or two of them: "van den Berk". */
    private int afterParticles(int i) {
        int after = i;
        while (after < i + 2 && NameWords.isParticle(words.lower(after))) {
            after++;
        }
        return after;
    }

    /** "Per Alm said", unlike "Per Tide Tables, it sails". */
    private boolean isSubject(int i) {
        int after = i + 1;
        while (words.isCapital(after)) {
            after++;
        }
        return words.isWord(after) && !CLAUSE_STARTS.contains(words.lower(after));
    }

    /** "NHS Three Rivers Care Board", "Doctors Without Borders": between capitals. */
    private boolean isInside(int i) {
        boolean number = NumberedBodies.isNumber(words.bare(i));
        boolean join = JOINS.contains(words.bare(i));
        boolean between = words.isCapital(i - 1) && words.isCapital(i + 1);
        return between && (join || number && words.at(i - 1).isAllCaps())
                || NumberedBodies.begins(words, i);
    }

    private boolean isCountry(int i) {
        return words.at(i).text().equals("US");
    }
}
