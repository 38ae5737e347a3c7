package org.quotewright.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds short texts that say the same in nearly the same words, one cut out of the other included:
 * by the runs of three words that two share, then word by word. A run that many texts have only
 * leads to the nearest of these, so that the time grows with the number of texts and not with its
 * square. 100,000 texts of 25 words take 30 MB.
 */
public final class LikeTexts {

    /** Shorter ones are said by anybody about anything. */
    public static final int FEWEST_WORDS = 5;

    private static final int RUN = 3;
    private static final int NEAREST = 64;
    private static final int PLACE_BITS = 24;
    private static final long PLACE = (1L << PLACE_BITS) - 1;
    private static final double ENOUGH_RUNS = 0.12;
    private static final double ENOUGH = 0.5;
    private static final double LEAST = 1;

    private final int[][] texts;
    private final long[] runs;
    private final WordWeights weights;

    /** Of the numbers of each text's words, as {@link WordSequence#words} gives them. */
    public LikeTexts(int[][] texts) {
        this.texts = texts.clone();
        this.weights = new WordWeights(texts);
        this.runs = new long[Arrays.stream(texts).mapToInt(LikeTexts::count).sum()];
        int size = 0;
        for (int place = 0; place < texts.length; place++) {
            for (long run : WordSequence.runs(texts[place], RUN)) {
                runs[size++] = key(run) | place;
            }
        }
        Arrays.sort(runs);
    }

    private static int count(int[] text) {
        return WordSequence.runs(text, RUN).length;
    }

    private static long key(long run) {
        return run & ~PLACE;
    }

    /** The places of earlier texts that are like this one, in order. */
    public int[] before(int place) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long run : WordSequence.runs(texts[place], RUN)) {
            count(key(run), place, shared);
        }
        return shared.entrySet().stream()
                .filter(other -> isLikely(place, other.getKey(), other.getValue()))
                .mapToInt(Map.Entry::getKey)
                .filter(other -> isAlike(place, other))
                .sorted()
                .toArray();
    }

    private void count(long key, int place, Map<Integer, Integer> shared) {
        int at = Arrays.binarySearch(runs, key | place) - 1;
        int last = Math.max(0, at - NEAREST + 1);
        while (at >= last && key(runs[at]) == key) {
            shared.merge((int) (runs[at] & PLACE), 1, Integer::sum);
            at--;
        }
    }

    private boolean isLikely(int one, int other, int shared) {
        int shorter = Math.min(texts[one].length, texts[other].length);
        return shared >= ENOUGH_RUNS * (shorter - RUN + 1);
    }

    /** True where the shorter one's words stand in the longer one, or most of their weight. */
    private boolean isAlike(int one, int other) {
        boolean isShorter = texts[one].length <= texts[other].length;
        int shorter = isShorter ? one : other;
        BitSet shared =
                WordAlignment.of(texts[shorter], texts[isShorter ? other : one]).sharedInOne();
        double[] weight = weights.of(texts[shorter], often(texts[shorter]), RUN);
        double both = shared.stream().mapToDouble(word -> weight[word]).sum();
        return both >= LEAST && both >= ENOUGH * Arrays.stream(weight).sum();
    }

    /** In how many texts each run of words of this one stands. */
    private int[] often(int[] text) {
        return Arrays.stream(WordSequence.inOrder(text, RUN)).mapToInt(this::often).toArray();
    }

    private int often(long run) {
        return insertion(key(run) | PLACE) - insertion(key(run));
    }

    private int insertion(long key) {
        int at = Arrays.binarySearch(runs, key);
        return at < 0 ? -at - 1 : at;
    }
}
