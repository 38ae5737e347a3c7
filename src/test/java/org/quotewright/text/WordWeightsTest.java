package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordWeightsTest {

    private static final int[] NO_PHRASES = new int[0];

    private static WordWeights weights(int texts) {
        return new WordWeights(
                IntStream.range(0, texts)
                        .mapToObj(text -> new int[] {-1, -1, text % 2, 1_000 + text})
                        .toArray(int[][]::new));
    }

    @Test
    void aWordThatMoreTextsHaveWeighsLess() {
        double[] weights = weights(500).of(new int[] {1_000, 0, -1}, NO_PHRASES, 3);
        assertThat(weights[0]).isGreaterThan(weights[1]);
        assertThat(weights[1]).isGreaterThan(weights[2]);
        assertThat(weights[2]).isPositive();
    }

    @Test
    void aWordThatOneTextHasTwiceIsCountedOnce() {
        WordWeights weights = new WordWeights(new int[][] {{7, 7, 7}, {8}});
        double[] both = weights.of(new int[] {7, 8}, NO_PHRASES, 3);
        assertThat(both[0]).isEqualTo(both[1]);
    }

    @Test
    void aWordThatNoTextHasWeighsAsOneThatASingleTextHas() {
        double[] weights = weights(10).of(new int[] {-99, 1_000}, NO_PHRASES, 3);
        assertThat(weights[0]).isEqualTo(weights[1]);
    }

    @Test
    void everyWordOfAPhraseThatManyHaveWeighsLess() {
        double[] weights = weights(10).of(seven(), new int[] {1, 1, 50, 1, 1}, 3);
        assertThat(Arrays.copyOfRange(weights, 2, 5)).containsOnly(weights[2]);
        assertThat(weights[2]).isLessThan(weights[0]);
        assertThat(new double[] {weights[1], weights[5], weights[6]}).containsOnly(weights[0]);
    }

    @Test
    void theCommonestPhraseRoundAWordCounts() {
        double[] weights = weights(10).of(seven(), new int[] {9, 50, 9, 1, 1}, 3);
        assertThat(weights[0]).isGreaterThan(weights[1]);
        assertThat(weights[1]).isEqualTo(weights[2]).isEqualTo(weights[3]);
        assertThat(weights[4]).isEqualTo(weights[0]);
        assertThat(weights[5]).isGreaterThan(weights[4]);
    }

    @Test
    void aPhraseOfOneTextTakesNoWeightAway() {
        double[] with = weights(10).of(seven(), new int[] {1, 1, 1, 1, 0}, 3);
        assertThat(with).containsExactly(weights(10).of(seven(), NO_PHRASES, 3), within(1e-9));
    }

    private static int[] seven() {
        return IntStream.range(2_000, 2_007).toArray();
    }
}
