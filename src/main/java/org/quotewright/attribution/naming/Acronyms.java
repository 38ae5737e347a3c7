package org.quotewright.attribution.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The acronyms that a name may go by: with the initials of its small words and without them. */
public final class Acronyms {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in");

    private Acronyms() {}

    /** In lower case, of words in lower case. */
    public static Set<String> of(List<String> words) {
        return Stream.of(initials(words, false), initials(words, true))
                .filter(letters -> letters.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String initials(List<String> words, boolean small) {
        return words.stream()
                .filter(word -> small || !SMALL.contains(word))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
