package org.quotewright.app.evaluate.bodies;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the words of a text agree with those of another; every word counts as often as it stands
 * there, case apart. Ideographs and kana, which are written without spaces, count one by one.
 */
public record WordScore(double precision, double recall) {

    private static final String ONE_BY_ONE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
    private static final Pattern WORD =
            Pattern.compile("[" + ONE_BY_ONE + "]|[\\p{L}\\p{N}&&[^" + ONE_BY_ONE + "]]++");

    static WordScore of(String found, String expected) {
        Map<String, Integer> words = count(found);
        Map<String, Integer> labels = count(expected);
        int shared =
                words.entrySet().stream()
                        .mapToInt(word ->
                                Math.min(word.getValue(), labels.getOrDefault(word.getKey(), 0)))
                        .sum();
        return new WordScore(share(shared, sum(words)), share(shared, sum(labels)));
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
        return words;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double share(int shared, int whole) {
        return whole == 0 ? 0 : (double) shared / whole;
    }
}
