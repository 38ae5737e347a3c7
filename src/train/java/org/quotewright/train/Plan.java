package org.quotewright.train;

/**
 * How long and how fast to train.
 *
 * @param pieces the most that a batch holds
 * @param rates learning rates when warm
 * @param goals what is to become small
 * @param seed fixes the order of examples and the heads' first weights
 */
record Plan(double epochs, int pieces, LayerRates rates, Goals goals, long seed) {

    private static final double WARM_UP = 0.06;

    /** The share of the full learning rate at a step: a linear rise, then a linear fall to 0. */
    double rate(int step, int total) {
        double warm = Math.max(1, WARM_UP * total);
        return step < warm ? (step + 1) / warm : Math.max(0, (total - step) / (total - warm));
    }
}
