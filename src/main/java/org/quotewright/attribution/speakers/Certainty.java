package org.quotewright.attribution.speakers;

import java.util.Map;
import java.util.stream.Collectors;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.attribution.naming.WordTable;

/** How often an answer like this one is right: a logistic model with learned weights. */
final class Certainty {

    private static final Map<String, Double> WEIGHTS =
            WordTable.named("certainty.txt").entries().entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Map.Entry::getKey, entry -> Double.valueOf(entry.getValue())));

    private final Scene scene;
    private final ResolutionListener listener;

    Certainty(Scene scene, ResolutionListener listener) {
        this.scene = scene;
        this.listener = listener;
    }

    /** The answer with the confidence that it deserves; one without a speaker stays as it is. */
    Answer told(FoundQuote found, Answer answer) {
        if (!answer.hasSpeaker()) {
            return answer;
        }
        Map<String, Double> features = CertaintyFeatures.of(scene, found, answer);
        listener.answered(found, answer.principal().name(), features);
        return answer.withConfidence(of(features));
    }

    private static double of(Map<String, Double> features) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += feature.getValue() * WEIGHTS.getOrDefault(feature.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
