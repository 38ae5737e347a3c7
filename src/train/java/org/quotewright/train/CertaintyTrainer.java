package org.quotewright.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fits a logistic model of whether answers are right, its weights drawn towards nothing. */
final class CertaintyTrainer {

    private static final int STEPS = 300;
    private static final double RATE = 0.5;
    private static final double PULL = 1.5;

    /** What is taken from every answer's logit: a false promise costs more than a modest one. */
    private static final double CAUTION = 0.1;

    private CertaintyTrainer() {}

    /** AdaGrad on all lessons at once. */
    static Map<String, Double> fit(List<CertaintyLesson> lessons) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> squares = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            gradient(lessons, weights)
                    .forEach((feature, slope) -> {
                        double square = squares.merge(feature, slope * slope, Double::sum);
                        double change = RATE * slope / (Math.sqrt(square) + 1e-9);
                        weights.merge(feature, change, Double::sum);
                    });
        }
        weights.computeIfPresent("always", (feature, weight) -> weight - CAUTION);
        return weights;
    }

    private static Map<String, Double> gradient(
            List<CertaintyLesson> lessons, Map<String, Double> weights) {
        Map<String, Double> gradient = new HashMap<>();
        weights.forEach((feature, weight) -> gradient.put(feature, -PULL * weight));
        for (CertaintyLesson lesson : lessons) {
            double missing = (lesson.right() ? 1 : 0) - lesson.confidence(weights);
            lesson.features()
                    .forEach((feature, value) ->
                            gradient.merge(feature, missing * value, Double::sum));
        }
        return gradient;
    }
}
