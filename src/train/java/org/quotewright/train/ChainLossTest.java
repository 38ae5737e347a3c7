package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.tagging.SpanTags;

class ChainLossTest {

    private static final SpanTags TAGS = new SpanTags(2);
    private static final int[] GOLD = {0, 1, 2, 3, 8, 0, 5, 7};

    private final Random random = new Random(3);
    private final float[][] transitions = random(TAGS.count());
    private final float[][] scores = random(GOLD.length);

    @Test
    void givesTheGradientByEachScore() {
        float[][] gradient = new float[GOLD.length][TAGS.count()];
        new ChainLoss(TAGS, transitions).add(scores, GOLD, gradient);
        for (int token = 0; token < GOLD.length; token++) {
            for (int tag = 0; tag < TAGS.count(); tag++) {
                double slope = slope(scores, token, tag);
                assertThat((double) gradient[token][tag]).isCloseTo(slope, Offset.offset(2e-3));
            }
        }
    }

    @Test
    void givesTheGradientByEachTransition() {
        ChainLoss chain = new ChainLoss(TAGS, transitions);
        chain.add(scores, GOLD, new float[GOLD.length][TAGS.count()]);
        for (int from = 0; from < TAGS.count(); from++) {
            for (int to = 0; to < TAGS.count(); to++) {
                double slope = slope(transitions, from, to);
                assertThat((double) chain.transitionGradient()[from][to])
                        .isCloseTo(slope, Offset.offset(2e-3));
            }
        }
    }

    @Test
    void isNothingWhereOnlyTheGoldPathIsLeft() {
        float[][] sure = new float[GOLD.length][TAGS.count()];
        for (int token = 0; token < GOLD.length; token++) {
            sure[token][GOLD[token]] = 60;
        }
        assertThat(loss(sure, transitions)).isCloseTo(0, Offset.offset(1e-6));
    }

    private double slope(float[][] values, int row, int column) {
        float step = 1e-2f;
        float before = values[row][column];
        values[row][column] = before + step;
        double above = loss(scores, transitions);
        values[row][column] = before - step;
        double below = loss(scores, transitions);
        values[row][column] = before;
        return (above - below) / (2 * step);
    }

    private static double loss(float[][] scores, float[][] transitions) {
        float[][] gradient = new float[GOLD.length][TAGS.count()];
        return new ChainLoss(TAGS, transitions).add(scores, GOLD, gradient);
    }

    private float[][] random(int rows) {
        float[][] values = new float[rows][TAGS.count()];
        for (float[] row : values) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return values;
    }
}
