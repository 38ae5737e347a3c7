package org.quotewright.attribution.affiliations;

import java.util.HashSet;
import java.util.Set;
import org.quotewright.attribution.naming.Words;

/** The words that an article prints without a capital somewhere, which makes them no names. */
final class SmallWords {

    private final Set<String> small = new HashSet<>();

    SmallWords(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (words.isWord(i) && !words.isCapital(i)) {
                small.add(words.bare(i));
            }
        }
    }

    boolean has(String lower) {
        return small.contains(lower);
    }
}
