package org.quotewright.attribution.naming;

import java.util.Optional;

/** Nouns of office and occupation: which ones stand for one another, and the gender they tell. */
public final class Roles {

    private static final WordTable TABLE = WordTable.named("roles.txt");

    private Roles() {}

    public static boolean isRole(String lower) {
        return family(lower).isPresent();
    }

    /** The family of a noun, singular or plural, abbreviated or not ("sen." is a senator). */
    public static Optional<String> family(String lower) {
        return entry(lower).map(value -> value.split(" ")[0]);
    }

    public static Gender gender(String lower) {
        return entry(lower)
                .map(value -> Gender.of(value.substring(value.indexOf(' ') + 1)))
                .orElse(Gender.UNKNOWN);
    }

    /** True for "ministers", false for "minister". */
    public static boolean isPlural(String lower) {
        String word = bare(lower);
        boolean one = TABLE.has(word) || afterHyphen(word).filter(TABLE::has).isPresent();
        return !one && entry(lower).isPresent();
    }

    private static Optional<String> entry(String lower) {
        String word = bare(lower);
        return TABLE.valueOf(word)
                .or(() -> TABLE.valueOf(singular(word)))
                .or(() -> afterHyphen(word).flatMap(TABLE::valueOf))
                .or(() -> beforeIn(word).flatMap(TABLE::valueOf));
    }

    private static Optional<String> afterHyphen(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 ? Optional.of(word.substring(hyphen + 1)) : Optional.empty();
    }

    /** "chairman" of "chairman-in-office". */
    private static Optional<String> beforeIn(String word) {
        int in = word.indexOf("-in-");
        return in > 0 ? Optional.of(word.substring(0, in)) : Optional.empty();
    }

    private static String singular(String word) {
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 3) + "man";
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String bare(String lower) {
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
