package org.quotewright.attribution.speakers;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.quotewright.attribution.naming.Words;

/** The people whom an article brings in without a name: "a woman", whom "the woman" takes up. */
final class Strangers {

    private static final Set<String> ARTICLES = Set.of("a", "an", "another", "one");
    private static final int LONGEST = 4;

    private final Map<String, Integer> first = new HashMap<>();

    Strangers(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (ARTICLES.contains(words.lower(i)) && !words.isQuoted(i)) {
                read(words, i);
            }
        }
    }

    private void read(Words words, int article) {
        int noun = article + 1;
        while (noun <= article + LONGEST && words.isWord(noun) && !words.isCapital(noun)) {
            if (Nouns.genderOf(words.bare(noun)).isKnown()) {
                first.putIfAbsent(words.bare(noun), article);
                return;
            }
            noun++;
        }
    }

    /** True where somebody of that noun was brought in before the token. */
    boolean has(String noun, int token) {
        return first.getOrDefault(noun, token) < token;
    }
}
