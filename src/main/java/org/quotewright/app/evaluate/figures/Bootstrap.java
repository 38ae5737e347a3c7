package org.quotewright.app.evaluate.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Intervals of figures: articles are drawn anew, with repetition, a thousand times. */
final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final long SEED = 7;

    private Bootstrap() {}

    static <T extends Score<T>> T sum(List<T> scores) {
        return scores.stream().reduce(Score::plus).orElseThrow();
    }

    /** One for each figure of the sum, in their order. */
    static <T extends Score<T>> List<Interval> intervals(List<T> scores) {
        Random random = new Random(SEED);
        double[][] drawn = new double[sum(scores).figures().size()][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Figure> figures = sum(drawn(scores, random)).figures();
            for (int i = 0; i < figures.size(); i++) {
                drawn[i][draw] = figures.get(i).value();
            }
        }
        return Arrays.stream(drawn).map(Bootstrap::interval).toList();
    }

    private static <T> List<T> drawn(List<T> scores, Random random) {
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            drawn.add(scores.get(random.nextInt(scores.size())));
        }
        return drawn;
    }

    /** Draws in which there was nothing to measure do not count. */
    private static Interval interval(double[] values) {
        double[] sorted = Arrays.stream(values).filter(it -> !Double.isNaN(it)).sorted().toArray();
        return sorted.length == 0
                ? new Interval(Double.NaN, Double.NaN)
                : new Interval(
                        sorted[sorted.length * 25 / 1000], sorted[sorted.length * 975 / 1000]);
    }
}
