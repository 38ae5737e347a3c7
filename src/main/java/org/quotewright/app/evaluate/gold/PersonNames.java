package org.quotewright.app.evaluate.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names by their words, without titles and possessive endings. */
final class PersonNames {

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    private static final Set<String> TITLES =
            Set.of(
                    "the",
                    "of",
                    "and",
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "jr",
                    "sr",
                    "sir",
                    "president",
                    "senator",
                    "sen",
                    "rep",
                    "representative",
                    "gov",
                    "governor",
                    "mayor",
                    "secretary",
                    "general",
                    "gen",
                    "judge",
                    "justice",
                    "chancellor",
                    "prime",
                    "minister",
                    "speaker",
                    "former",
                    "vice",
                    "republican",
                    "democratic",
                    "nominee",
                    "candidate",
                    "spokesman",
                    "spokeswoman");

    private PersonNames() {}

    static List<String> plain(String name) {
        return WordScan.words(name).stream()
                .map(it -> POSSESSIVE.matcher(it).replaceFirst("").toLowerCase(Locale.ROOT))
                .filter(it -> !TITLES.contains(it))
                .toList();
    }

    /** A full name must be the gold's; a lone surname passes. */
    static boolean isSame(String gold, String predicted) {
        List<String> right = plain(gold);
        List<String> given = plain(predicted);
        if (right.isEmpty() || given.isEmpty() || !given.contains(right.getLast())) {
            return false;
        }
        return given.size() == 1
                || right.size() == 1
                || given.equals(right)
                || share(right.subList(0, right.size() - 1), given);
    }

    private static boolean share(List<String> some, List<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return !shared.isEmpty();
    }
}
