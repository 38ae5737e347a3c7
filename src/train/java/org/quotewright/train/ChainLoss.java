package org.quotewright.train;

import java.util.Arrays;
import org.quotewright.attribution.tagging.SpanTags;
import org.quotewright.attribution.tagging.TagPath;

/**
 * The loss of a linear-chain conditional random field (Lafferty et al., ICML 2001) and its
 * gradients, by the forward-backward algorithm in logarithms. Orders of tags against the rules have
 * no probability.
 */
final class ChainLoss implements TagLoss {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final SpanTags tags;
    private final float[][] transitions;
    private final float[][] transitionGradient;

    /**
     * @param transitions the scores of tags (columns) after others (rows)
     */
    ChainLoss(SpanTags tags, float[][] transitions) {
        this.tags = tags;
        this.transitions = TagPath.constrained(tags, transitions);
        this.transitionGradient = new float[tags.count()][tags.count()];
    }

    @Override
    public float[][] transitionGradient() {
        return transitionGradient;
    }

    @Override
    public double add(float[][] scores, int[] gold, float[][] gradient) {
        double[][] forward = forward(scores);
        double[][] backward = backward(scores);
        double total = sum(forward[forward.length - 1], this::endScore);
        for (int i = 0; i < gold.length; i++) {
            for (int tag = 0; tag < tags.count(); tag++) {
                double share = Math.exp(forward[i][tag] + backward[i][tag] - total);
                gradient[i][tag] = (float) (share - (gold[i] == tag ? 1 : 0));
            }
            if (i > 0) {
                addTransitions(forward[i - 1], scores[i], backward[i], total);
                transitionGradient[gold[i - 1]][gold[i]] -= 1;
            }
        }
        return total - goldScore(scores, gold);
    }

    private void addTransitions(double[] before, float[] scores, double[] after, double total) {
        for (int from = 0; from < tags.count(); from++) {
            for (int to = 0; to < tags.count(); to++) {
                double path = before[from] + transitions[from][to] + scores[to] + after[to];
                transitionGradient[from][to] += (float) Math.exp(path - total);
            }
        }
    }

    private double goldScore(float[][] scores, int[] gold) {
        double score = scores[0][gold[0]];
        for (int i = 1; i < gold.length; i++) {
            score += transitions[gold[i - 1]][gold[i]] + scores[i][gold[i]];
        }
        return score;
    }

    private double[][] forward(float[][] scores) {
        double[][] forward = new double[scores.length][tags.count()];
        for (int tag = 0; tag < tags.count(); tag++) {
            forward[0][tag] = tags.mayBegin(tag) ? scores[0][tag] : NEVER;
        }
        for (int i = 1; i < scores.length; i++) {
            double[] before = forward[i - 1];
            for (int tag = 0; tag < tags.count(); tag++) {
                int to = tag;
                forward[i][tag] = scores[i][tag] + sum(before, from -> transitions[from][to]);
            }
        }
        return forward;
    }

    private double[][] backward(float[][] scores) {
        double[][] backward = new double[scores.length][tags.count()];
        int last = scores.length - 1;
        Arrays.setAll(backward[last], this::endScore);
        for (int i = last - 1; i >= 0; i--) {
            double[] after = backward[i + 1];
            float[] next = scores[i + 1];
            for (int tag = 0; tag < tags.count(); tag++) {
                float[] row = transitions[tag];
                backward[i][tag] = sum(after, to -> row[to] + next[to]);
            }
        }
        return backward;
    }

    private double endScore(int tag) {
        return tags.mayEnd(tag) ? 0 : NEVER;
    }

    /** A score for each tag. */
    private interface Score {
        double of(int tag);
    }

    /** The logarithm of the sum of exponentials of two scores added. */
    private static double sum(double[] scores, Score other) {
        double most = NEVER;
        double[] sums = new double[scores.length];
        for (int tag = 0; tag < scores.length; tag++) {
            sums[tag] = scores[tag] + other.of(tag);
            most = Math.max(most, sums[tag]);
        }
        if (most == NEVER) {
            return NEVER;
        }
        double total = 0;
        for (double each : sums) {
            total += Math.exp(each - most);
        }
        return most + Math.log(total);
    }
}
