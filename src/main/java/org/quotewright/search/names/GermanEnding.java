package org.quotewright.search.names;

import java.util.List;

/**
 * Cyrillic names as German newspapers write them, told by "-skyj" and "-skij": "Selenskyj" is
 * "Zelensky" in English. Takes folded words.
 */
final class GermanEnding {

    private static final int SHORTEST = 6;
    private static final String VOWELS = "aeiouy";

    private GermanEnding() {}

    /**
     * With "s" as it stands and with "z" for it, before a vowel, as it stands for both; none for
     * words of other endings.
     */
    static List<String> inEnglish(String word) {
        boolean isGerman =
                word.length() >= SHORTEST && (word.endsWith("skyj") || word.endsWith("skij"));
        if (!isGerman) {
            return List.of();
        }
        String begin = english(word.substring(0, word.length() - "skyj".length()));
        return List.of(begin + "sky", voiced(begin) + "sky");
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
