package org.quotewright.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many held-out answers were right, and how well their confidences keep their promise. */
final class Validation {

    private final Calibration calibration = new Calibration();
    private int answers;
    private int right;
    private int anaphors;
    private int rightAnaphors;

    void add(List<CertaintyLesson> held, Map<String, Double> weights) {
        for (CertaintyLesson lesson : held) {
            calibration.add(lesson.confidence(weights), lesson.right());
            answers++;
            right += lesson.right() ? 1 : 0;
            anaphors += lesson.anaphor() ? 1 : 0;
            rightAnaphors += lesson.anaphor() && lesson.right() ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "right %.1f %%, behind pronouns and descriptions %.1f %% of %d; %s",
                100.0 * right / answers,
                100.0 * rightAnaphors / anaphors,
                anaphors,
                calibration);
    }
}
