package org.quotewright.attribution.speakers;

import java.util.Set;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Finds the noun phrase that ends with a given noun. */
final class Phrases {

    private static final Set<String> ARTICLES =
            Set.of(
                    "the", "a", "an", "this", "that", "these", "those", "his", "her", "their",
                    "its", "some", "many", "most", "several", "two", "three", "other", "both");
    private static final int LONGEST = 7;

    private final Words words;

    Phrases(Words words) {
        this.words = words;
    }

    /** From the article or first adjective to the noun at {@code noun}. */
    Span endingAt(int noun) {
        int least = Math.max(words.from(words.sentenceOf(noun).begin()), noun - LONGEST);
        int from = noun;
        while (from > least && carriesOn(from - 1)) {
            from--;
            if (ARTICLES.contains(words.lower(from))) {
                break;
            }
        }
        return words.span(from, noun + 1);
    }

    private boolean carriesOn(int i) {
        String lower = words.lower(i);
        if (!words.isWord(i)) {
            return words.isPossessive(i);
        }
        return ARTICLES.contains(lower) || !(NameWords.isNoName(lower) || isVerb(lower));
    }

    private static boolean isVerb(String lower) {
        return lower.endsWith("ed") && lower.length() > 4;
    }
}
