package org.quotewright.train;

import java.util.stream.IntStream;

/** The loss of choosing, for one token, the token that it is linked to, and its gradient. */
final class LinkLoss {

    private LinkLoss() {}

    /**
     * The loss of one choice.
     *
     * @param scores of all places
     * @param choices the places to choose from
     * @param gold the place that is right
     * @param gradient takes the gradient by each score
     */
    static double add(float[] scores, int[] choices, int gold, float[] gradient) {
        double most = IntStream.of(choices).mapToDouble(c -> scores[c]).max().orElseThrow();
        double total = 0;
        for (int choice : choices) {
            total += Math.exp(scores[choice] - most);
        }
        for (int choice : choices) {
            gradient[choice] += (float) (Math.exp(scores[choice] - most) / total);
        }
        gradient[gold] -= 1;
        return Math.log(total) + most - scores[gold];
    }
}
