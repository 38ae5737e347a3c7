package org.quotewright.train;

import java.util.Map;

/**
 * An answer of which it is known whether it was right.
 *
 * @param features what its confidence is told by
 * @param anaphor whether the source is a pronoun or a description
 */
record CertaintyLesson(
        String article, Map<String, Double> features, boolean right, boolean anaphor) {

    double confidence(Map<String, Double> weights) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
