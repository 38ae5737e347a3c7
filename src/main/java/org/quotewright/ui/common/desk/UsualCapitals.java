package org.quotewright.ui.common.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name as it is usually written, where it was typed without capitals. */
final class UsualCapitals {

    /** They begin a description, "a city official", which is no name. */
    private static final Set<String> DESCRIBING =
            Set.of("a", "an", "the", "one", "two", "three", "some", "several", "many", "another");

    /** They stay small within a name. */
    private static final Set<String> SMALL =
            words(
                    "al and ben bin da dal de del della den der des di do dos du e el for ibn in la"
                            + " le of on ter the und van von y zu");

    private static final Pattern PART = Pattern.compile("(?<=[-.])");
    private static final Pattern ELIDED = Pattern.compile("[dl]['’].++");
    private static final Pattern PREFIXED = Pattern.compile("(o['’]|mc)(\\p{L}{2}.*+)");
    private static final Pattern NUMBER = Pattern.compile("ii|iii|iv");

    private UsualCapitals() {}

    /** Empty where what was typed has capitals, has no letters or describes somebody. */
    static Optional<String> of(String typed) {
        String[] words = typed.strip().split("\\s++");
        boolean isSmall =
                typed.codePoints().anyMatch(Character::isLowerCase)
                        && typed.codePoints().noneMatch(Character::isUpperCase);
        return isSmall && !DESCRIBING.contains(words[0])
                ? Optional.of(
                        IntStream.range(0, words.length)
                                .mapToObj(place -> word(words[place], place == 0))
                                .collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private static String word(String word, boolean isFirst) {
        if (!isFirst && SMALL.contains(word)) {
            return word;
        }
        return NUMBER.matcher(word).matches()
                ? word.toUpperCase(Locale.ROOT)
                : PART.splitAsStream(word).map(UsualCapitals::part).collect(Collectors.joining());
    }

    /** Of "o'brien" and "mcdonald" both halves, of "d'estaing" the second. */
    private static String part(String part) {
        if (ELIDED.matcher(part).matches()) {
            return part.substring(0, 2) + capital(part.substring(2));
        }
        var prefixed = PREFIXED.matcher(part);
        return prefixed.matches()
                ? capital(prefixed.group(1)) + capital(prefixed.group(2))
                : capital(part);
    }

    private static String capital(String part) {
        if (part.isEmpty()) {
            return part;
        }
        int first = part.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + part.substring(Character.charCount(first));
    }

    private static Set<String> words(String all) {
        return Stream.of(all.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
