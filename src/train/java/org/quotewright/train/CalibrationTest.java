package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private final Calibration calibration = new Calibration();

    @Test
    void measuresHowFarConfidenceIsFromWhatHappened() {
        calibration.add(0.95, true);
        calibration.add(0.95, false);

        assertThat(calibration.error()).isCloseTo(0.45, within(1e-9));
    }

    @Test
    void countsTheSureOnesAndTheRightAmongThem() {
        calibration.add(0.9, true);
        calibration.add(0.95, false);
        calibration.add(0.3, false);
        calibration.add(0.2, true);

        assertThat(calibration.shareSure()).isEqualTo(0.5);
        assertThat(calibration.rightOfSure()).isEqualTo(0.5);
    }

    @Test
    void learnsHowOftenAnswersOfAKindAreRight() {
        List<CertaintyLesson> lessons =
                IntStream.range(0, 200)
                        .mapToObj(i -> new CertaintyLesson("a", Map.of("x", 1.0), i % 4 > 0, false))
                        .toList();

        Map<String, Double> weights = CertaintyTrainer.fit(lessons);

        assertThat(lessons.getFirst().confidence(weights)).isCloseTo(0.75, within(0.03));
    }
}
