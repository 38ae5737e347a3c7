package org.quotewright.attribution.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.tagging.SpanTags.Tagged;
import org.quotewright.model.Span;

class TagPathTest {

    private static final SpanTags ONE_KIND = new SpanTags(1);

    @Test
    void findsTheBestOfAllPaths() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            float[][] transitions = random(random, 5, 5);
            float[][] scores = random(random, 5, 5);
            int[] best = new TagPath(ONE_KIND, transitions).best(scores);
            assertThat(score(best, scores, transitions))
                    .isCloseTo(bestOfAll(scores, transitions), within());
        }
    }

    @Test
    void neverGivesHalfASpan() {
        float[][] scores = {{0, 9, 0, 0, 0}, {5, 0, 0, 0, 0}, {0, 0, 0, 9, 0}};
        int[] best = new TagPath(ONE_KIND, new float[5][5]).best(scores);
        assertThat(ONE_KIND.spansOf(best)).containsExactly(new Tagged(0, new Span(0, 3)));
    }

    @Test
    void takesNoTokensAndVeryMany() {
        TagPath path = new TagPath(ONE_KIND, new float[5][5]);
        assertThat(path.best(new float[0][])).isEmpty();
        assertThat(path.best(new float[100_000][5])).hasSize(100_000);
    }

    private static Offset<Float> within() {
        return Offset.offset(1e-4f);
    }

    private static float[][] random(Random random, int rows, int columns) {
        float[][] values = new float[rows][columns];
        for (float[] row : values) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextFloat() * 4 - 2;
            }
        }
        return values;
    }

    private static float bestOfAll(float[][] scores, float[][] transitions) {
        float best = Float.NEGATIVE_INFINITY;
        int[] path = new int[scores.length];
        for (int code = 0; code < Math.pow(5, path.length); code++) {
            int rest = code;
            for (int i = 0; i < path.length; i++) {
                path[i] = rest % 5;
                rest /= 5;
            }
            best = Math.max(best, score(path, scores, transitions));
        }
        return best;
    }

    private static float score(int[] path, float[][] scores, float[][] transitions) {
        if (!ONE_KIND.mayBegin(path[0]) || !ONE_KIND.mayEnd(path[path.length - 1])) {
            return Float.NEGATIVE_INFINITY;
        }
        float score = scores[0][path[0]];
        for (int i = 1; i < path.length; i++) {
            if (!ONE_KIND.isAllowed(path[i - 1], path[i])) {
                return Float.NEGATIVE_INFINITY;
            }
            score += transitions[path[i - 1]][path[i]] + scores[i][path[i]];
        }
        return score;
    }
}
