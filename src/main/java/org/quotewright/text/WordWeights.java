package org.quotewright.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What each word of a text tells about who said it: little where many texts have it, and less in a
 * turn of phrase that many have.
 */
final class WordWeights {

    private static final double AT_LEAST = 1_000;

    private final Map<Integer, Integer> textsWith = new HashMap<>();
    private final double all;

    WordWeights(int[][] texts) {
        all = AT_LEAST + texts.length;
        for (int[] text : texts) {
            Arrays.stream(text).distinct().forEach(word -> textsWith.merge(word, 1, Integer::sum));
        }
    }

    /**
     * @param phrases in how many texts the run of words stands that begins at each word
     * @param run how many words such a run has
     */
    double[] of(int[] text, int[] phrases, int run) {
        double[] weights = new double[text.length];
        for (int at = 0; at < text.length; at++) {
            int often = 1;
            for (int begin = Math.max(0, at - run + 1); begin <= at; begin++) {
                often = begin < phrases.length ? Math.max(often, phrases[begin]) : often;
            }
            double rare = Math.log(1 + all / textsWith.getOrDefault(text[at], 1)) / Math.log(all);
            weights[at] = rare / Math.log(1 + often);
        }
        return weights;
    }
}
