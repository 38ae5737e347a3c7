package org.quotewright.ui.common.palette;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one or two letters that stand for a speaker on a disc. */
public final class Initials {

    private static final Set<String> SKIPPED = Set.of("a", "an", "the", "of", "for", "and");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]++");

    private Initials() {}

    /**
     * First and last name of "Dr. Lena M. Haddad": LH; the first two words of "a city official":
     * CO.
     */
    public static String of(String name) {
        List<String> words = named(words(name).toList());
        if (words.isEmpty()) {
            return "?";
        }
        boolean named = Character.isUpperCase(words.getFirst().codePointAt(0));
        String second = words.size() < 2 ? "" : named ? words.getLast() : words.get(1);
        return first(words.getFirst()) + first(second);
    }

    /** Without a title before. */
    private static List<String> named(List<String> words) {
        boolean isTitled =
                words.size() > 1 && TITLES.contains(words.getFirst().toLowerCase(Locale.ROOT));
        return isTitled ? words.subList(1, words.size()) : words;
    }

    private static Stream<String> words(String name) {
        return GAP.splitAsStream(name)
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .filter(word -> !SKIPPED.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static String first(String word) {
        return word.isEmpty()
                ? ""
                : Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
