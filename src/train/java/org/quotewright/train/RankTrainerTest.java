package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankTrainerTest {

    private static final double[] PRIOR = {1, 0};
    private static final double[] PULLS = {1, 1};

    private final RankLesson lesson =
            new RankLesson("a", new double[][] {{1, 0}, {0, 1}}, new boolean[] {false, true}, 1);

    @Test
    void learnsWhatTellsTheRightOne() {
        double[] weights = new RankTrainer(PRIOR, PULLS).fit(Collections.nCopies(20, lesson));

        assertThat(RankTrainer.isRight(lesson, PRIOR)).isFalse();
        assertThat(RankTrainer.isRight(lesson, weights)).isTrue();
    }

    @Test
    void keepsItsFirstWeightsWithoutLessons() {
        assertThat(new RankTrainer(PRIOR, PULLS).fit(List.of())).containsExactly(PRIOR);
    }

    @Test
    void hardlyHearsALessonOfLittleWeight() {
        List<RankLesson> quiet = Collections.nCopies(20, lesson.weighing(0.001));

        assertThat(RankTrainer.isRight(lesson, new RankTrainer(PRIOR, PULLS).fit(quiet))).isFalse();
    }

    @Test
    void leavesAWeightThatIsDrawnEndlessly() {
        double[] pulls = {Double.POSITIVE_INFINITY, 1};
        double[] weights = new RankTrainer(PRIOR, pulls).fit(Collections.nCopies(20, lesson));

        assertThat(weights[0]).isEqualTo(1);
        assertThat(weights[1]).isPositive();
    }
}
