package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankTrainerTest {

    private static final double[] PRIOR = {1, 0};

    private final RankLesson lesson =
            new RankLesson("a", new double[][] {{1, 0}, {0, 1}}, new boolean[] {false, true}, 1);

    @Test
    void learnsWhatTellsTheRightOne() {
        double[] weights = new RankTrainer(PRIOR, 1).fit(Collections.nCopies(20, lesson));

        assertThat(RankTrainer.isRight(lesson, PRIOR)).isFalse();
        assertThat(RankTrainer.isRight(lesson, weights)).isTrue();
    }

    @Test
    void keepsItsFirstWeightsWithoutLessons() {
        assertThat(new RankTrainer(PRIOR, 1).fit(List.of())).containsExactly(PRIOR);
    }

    @Test
    void hardlyHearsALessonOfLittleWeight() {
        List<RankLesson> quiet = Collections.nCopies(20, lesson.weighing(0.001));

        assertThat(RankTrainer.isRight(lesson, new RankTrainer(PRIOR, 1).fit(quiet))).isFalse();
    }
}
