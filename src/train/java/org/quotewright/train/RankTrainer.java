package org.quotewright.train;

import java.util.List;

/**
 * Fits the weights of a log-linear ranking by gradient ascent on the likelihood of the right
 * candidates, drawn towards the weights that it begins from.
 */
final class RankTrainer {

    private static final int STEPS = 200;
    private static final double RATE = 0.05;
    private static final double KEPT = 0.9;
    private static final double KEPT_OF_SQUARES = 0.999;

    private final double[] prior;
    private final double[] pulls;

    /**
     * @param pulls how strongly each weight is drawn, as so many lessons would; one that is drawn
     *     endlessly stays as it is
     */
    RankTrainer(double[] prior, double[] pulls) {
        this.prior = prior.clone();
        this.pulls = pulls.clone();
    }

    double[] fit(List<RankLesson> lessons) {
        double[] weights = prior.clone();
        double[] mean = new double[weights.length];
        double[] squares = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(weights, lessons);
            for (int i = 0; i < weights.length; i++) {
                mean[i] = KEPT * mean[i] + (1 - KEPT) * gradient[i];
                squares[i] =
                        KEPT_OF_SQUARES * squares[i]
                                + (1 - KEPT_OF_SQUARES) * gradient[i] * gradient[i];
                double corrected = squares[i] / (1 - Math.pow(KEPT_OF_SQUARES, step));
                weights[i] +=
                        RATE * mean[i] / (1 - Math.pow(KEPT, step)) / (Math.sqrt(corrected) + 1e-9);
            }
        }
        return weights;
    }

    private double[] gradient(double[] weights, List<RankLesson> lessons) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = -pulls[i] * (weights[i] - prior[i]);
        }
        lessons.forEach(lesson -> add(lesson, weights, gradient));
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = Double.isInfinite(pulls[i]) ? 0 : gradient[i];
        }
        return gradient;
    }

    /** The features expected among the right candidates less those expected among all. */
    private static void add(RankLesson lesson, double[] weights, double[] gradient) {
        double[] shares = shares(lesson, weights);
        double right = 0;
        for (int k = 0; k < shares.length; k++) {
            right += lesson.right()[k] ? shares[k] : 0;
        }
        for (int k = 0; k < shares.length; k++) {
            double wanted = lesson.right()[k] ? shares[k] / right : 0;
            double change = lesson.weight() * (wanted - shares[k]);
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += change * lesson.rows()[k][i];
            }
        }
    }

    /** True where the likeliest candidate is a right one. */
    static boolean isRight(RankLesson lesson, double[] weights) {
        double[] shares = shares(lesson, weights);
        int best = 0;
        for (int k = 1; k < shares.length; k++) {
            best = shares[k] > shares[best] ? k : best;
        }
        return lesson.right()[best];
    }

    private static double[] shares(RankLesson lesson, double[] weights) {
        double[] shares = new double[lesson.rows().length];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < shares.length; k++) {
            for (int i = 0; i < weights.length; i++) {
                shares[k] += weights[i] * lesson.rows()[k][i];
            }
            most = Math.max(most, shares[k]);
        }
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            shares[k] = Math.exp(shares[k] - most);
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] = Math.max(1e-12, shares[k] / sum);
        }
        return shares;
    }
}
