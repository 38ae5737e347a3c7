package org.quotewright.train;

import org.quotewright.attribution.tagging.SpanTags;

/** The cross entropy of each token's tag by itself: what is left without the random field. */
final class TokenLoss implements TagLoss {

    private final SpanTags tags;

    TokenLoss(SpanTags tags) {
        this.tags = tags;
    }

    @Override
    public double add(float[][] scores, int[] gold, float[][] gradient) {
        double loss = 0;
        for (int i = 0; i < gold.length; i++) {
            double total = total(scores[i]);
            for (int tag = 0; tag < tags.count(); tag++) {
                double share = Math.exp(scores[i][tag] - total);
                gradient[i][tag] = (float) (share - (gold[i] == tag ? 1 : 0));
            }
            loss += total - scores[i][gold[i]];
        }
        return loss;
    }

    /** The logarithm of the sum of the exponentials. */
    private static double total(float[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - most);
        }
        return most + Math.log(sum);
    }

    @Override
    public float[][] transitionGradient() {
        return new float[tags.count()][tags.count()];
    }
}
