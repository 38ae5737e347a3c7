package org.quotewright.train;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leads a network to what others say beside what is annotated: knowledge distillation (Hinton et
 * al., NIPS workshop 2014; for labels in sequences Kim and Rush, EMNLP 2016). The gradient of a
 * cross entropy is the network's probabilities less the aimed ones, so aims are mixed here by
 * correcting the gradient towards the annotated labels.
 */
final class Teacher {

    static final Teacher NONE = new Teacher(List.of(), List.of(), 0);

    private final Map<Example, Taught> taught = new IdentityHashMap<>();
    private final float trust;

    /**
     * @param taught for each example, in their order
     * @param trust the weight of what is taught, from 0 to 1; the rest is that of the annotated
     */
    Teacher(List<Example> examples, List<Taught> taught, float trust) {
        for (int i = 0; i < taught.size(); i++) {
            this.taught.put(examples.get(i), taught.get(i));
        }
        this.trust = trust;
    }

    /** Corrects the gradient by the scores of an example's tags. */
    void correctTags(Example example, float[][] gradient) {
        Taught own = taught.get(example);
        if (own == null) {
            return;
        }
        for (int token = 0; token < gradient.length; token++) {
            for (int tag = 0; tag < gradient[token].length; tag++) {
                gradient[token][tag] -= trust * own.tags()[token][tag];
            }
            gradient[token][example.tags()[token]] += trust;
        }
    }

    /**
     * Corrects the gradient by the scores of one link's choices.
     *
     * @param link which of the example's links
     * @param gold the annotated place
     */
    void correctLink(Example example, int link, int[] choices, int gold, float[] gradient) {
        Taught own = taught.get(example);
        if (own == null) {
            return;
        }
        for (int i = 0; i < choices.length; i++) {
            gradient[choices[i]] -= trust * own.links()[link][i];
        }
        gradient[gold] += trust;
    }
}
