package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.tagging.SpanTags;

class TokenLossTest {

    private static final SpanTags TAGS = new SpanTags(1);
    private static final float STEP = 1e-2f;

    private final float[][] scores = {{0.5f, -1, 2, 0.1f, 0}, {3, 0, -2, 0.4f, 1}};
    private final int[] gold = {1, 0};

    @Test
    void givesTheGradientByEachScore() {
        float[][] gradient = new float[2][TAGS.count()];
        new TokenLoss(TAGS).add(scores, gold, gradient);
        for (int token = 0; token < gold.length; token++) {
            for (int tag = 0; tag < TAGS.count(); tag++) {
                assertThat((double) gradient[token][tag])
                        .isCloseTo(slope(token, tag), Offset.offset(1e-3));
            }
        }
    }

    private double slope(int token, int tag) {
        float before = scores[token][tag];
        scores[token][tag] = before + STEP;
        double above = loss();
        scores[token][tag] = before - STEP;
        double below = loss();
        scores[token][tag] = before;
        return (above - below) / (2 * STEP);
    }

    private double loss() {
        return new TokenLoss(TAGS).add(scores, gold, new float[2][TAGS.count()]);
    }

    @Test
    void isLargerThanWhereTheGoldTagHasAllScore() {
        float[][] sure = {{-50, 50, -50, -50, -50}, {50, -50, -50, -50, -50}};
        double none = new TokenLoss(TAGS).add(sure, gold, new float[2][TAGS.count()]);
        assertThat(none).isCloseTo(0, Offset.offset(1e-9));
        assertThat(loss()).isGreaterThan(1);
    }
}
