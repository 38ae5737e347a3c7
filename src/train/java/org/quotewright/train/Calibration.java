package org.quotewright.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well confidences keep what they promise. */
final class Calibration {

    private static final double SURE = 0.9;
    private static final int BINS = 10;

    private final List<Double> told = new ArrayList<>();
    private final List<Boolean> kept = new ArrayList<>();

    void add(double confidence, boolean right) {
        told.add(confidence);
        kept.add(right);
    }

    /** The mean distance between confidence and share of right ones, over ten equal bins. */
    double error() {
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        for (int i = 0; i < told.size(); i++) {
            int bin = Math.min(BINS - 1, (int) (told.get(i) * BINS));
            confidence[bin] += told.get(i);
            right[bin] += kept.get(i) ? 1 : 0;
        }
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(confidence[bin] - right[bin]);
        }
        return sum / told.size();
    }

    double shareSure() {
        return (double) told.stream().filter(value -> value >= SURE).count() / told.size();
    }

    double rightOfSure() {
        int sure = 0;
        int right = 0;
        for (int i = 0; i < told.size(); i++) {
            sure += told.get(i) >= SURE ? 1 : 0;
            right += told.get(i) >= SURE && kept.get(i) ? 1 : 0;
        }
        return (double) right / sure;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d answers, sure %.1f %%, of these right %.1f %%, calibration error %.3f",
                told.size(),
                100 * shareSure(),
                100 * rightOfSure(),
                error());
    }
}
