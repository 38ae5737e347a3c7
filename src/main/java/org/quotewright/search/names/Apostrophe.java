package org.quotewright.search.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words of names with an apostrophe within: "d'Aval", "O’Neill", "Dell'Utri". */
public final class Apostrophe {

    private static final String GENITIVE = "'s";
    private static final int SHORTEST_BEHIND = 2;

    /** What stands before it and is left out where the name is short; single letters are, too. */
    private static final Set<String> PARTICLES =
            Set.of("all", "coll", "dall", "degl", "dell", "nell", "qu", "sant", "sull");

    private Apostrophe() {}

    /** "ONeill" of "O'Neill"; a genitive ending is left out. */
    public static Optional<String> joined(String word) {
        String straight = straight(word);
        return straight.indexOf('\'') < 0
                ? Optional.empty()
                : Optional.of(straight.replace("'", ""));
    }

    /** "Neill" of "O'Neill"; nothing of "Qur'an" and other words that are one. */
    public static Optional<String> behind(String word) {
        String straight = straight(word);
        int at = straight.indexOf('\'');
        boolean isParticle =
                at == 1
                        || at > 1
                                && PARTICLES.contains(
                                        straight.substring(0, at).toLowerCase(Locale.ROOT));
        return isParticle && straight.length() - at > SHORTEST_BEHIND
                ? Optional.of(straight.substring(at + 1))
                : Optional.empty();
    }

    private static String straight(String word) {
        String straight = word.replace('’', '\'').replace('＇', '\'');
        int end = straight.length() - GENITIVE.length();
        return end > 0 && straight.toLowerCase(Locale.ROOT).endsWith(GENITIVE)
                ? straight.substring(0, end)
                : straight;
    }
}
