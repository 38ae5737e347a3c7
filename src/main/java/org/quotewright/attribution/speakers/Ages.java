package org.quotewright.attribution.speakers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;

/** The ages with which an article names persons: "Ann Lee, 67,". */
final class Ages {

    private static final String OLD = "-year-old";

    private final Map<String, Optional<Referent>> byAge = new HashMap<>();

    Ages(Scene scene) {
        Words words = scene.words();
        for (Name name : scene.cast().names()) {
            int comma = words.to(name.span().end());
            String age = words.lower(comma + 1);
            if (words.lower(comma).equals(",") && age.length() == 2 && isNumber(age)) {
                Referent named = scene.cast().of(name);
                byAge.merge(
                        age,
                        Optional.of(named),
                        (known, other) -> known.equals(other) ? known : Optional.empty());
            }
        }
    }

    private static boolean isNumber(String age) {
        return age.chars().allMatch(Character::isDigit);
    }

    /** True for "67-year-old". */
    static boolean isOne(String noun) {
        return noun.endsWith(OLD);
    }

    /** The only person whom "67-year-old" may mean; empty where none or several are. */
    Optional<Referent> of(String noun) {
        String age = noun.substring(0, noun.length() - OLD.length());
        return byAge.getOrDefault(age, Optional.empty());
    }
}
