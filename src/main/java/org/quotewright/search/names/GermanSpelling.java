package org.quotewright.search.names;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cyrillic names as German newspapers write them, told by their endings: "Selenskyj" is "Zelensky"
 * in English, "Wolodymyr" "Volodymyr". Takes folded words.
 */
final class GermanSpelling {

    private static final int SHORTEST = 5;
    private static final String VOWELS = "aeiouy";
    private static final List<String> ADJECTIVES = List.of("skyj", "skij");

    /** Of names that have a letter which only German writes so. */
    private static final List<String> ENDINGS =
            List.of(
                    "ow", "owa", "ew", "ewa", "jow", "jowa", "enko", "tschuk", "tschik", "witsch",
                    "wytsch", "mir", "myr", "slaw", "slawa");

    private static final Pattern GERMAN = Pattern.compile("w|sch");

    private GermanSpelling() {}

    /**
     * With "s" as it stands and with "z" for it, before a vowel, as it stands for both; none for
     * words of other endings.
     */
    static List<String> inEnglish(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        if (ADJECTIVES.stream().anyMatch(word::endsWith)) {
            String begin = english(word.substring(0, word.length() - "skyj".length()));
            return List.of(begin + "sky", voiced(begin) + "sky");
        }
        boolean isGerman = ENDINGS.stream().anyMatch(word::endsWith) && GERMAN.matcher(word).find();
        return isGerman ? List.of(english(word), voiced(english(word))) : List.of();
    }

    private static String english(String word) {
        return word.replace("tsch", "č")
                .replace("sch", "š")
                .replace("ch", "kh")
                .replace("č", "ch")
                .replace("š", "sh")
                .replace('w', 'v')
                .replaceAll("j(?=[aeiou])", "y");
    }

    private static String voiced(String word) {
        StringBuilder voiced = new StringBuilder(word);
        for (int i = 0; i + 1 < word.length(); i++) {
            boolean isBetween = isVowel(word, i + 1) && (i == 0 || isVowel(word, i - 1));
            if (word.charAt(i) == 's' && isBetween) {
                voiced.setCharAt(i, 'z');
            }
        }
        return voiced.toString();
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
