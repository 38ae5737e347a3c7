package org.quotewright.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019); the gradient's norm is cut
 * at 1.
 */
final class AdamW {

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.98f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;
    private static final double LONGEST = 1;

    private final Weights weights;
    private final LayerRates rates;
    private final Map<String, NDArray> first = new LinkedHashMap<>();
    private final Map<String, NDArray> second = new LinkedHashMap<>();

    AdamW(Weights weights, LayerRates rates, NDManager owner) {
        this.weights = weights;
        this.rates = rates;
        weights.trained()
                .forEach((name, array) -> {
                    first.put(name, owner.zeros(array.getShape()));
                    second.put(name, owner.zeros(array.getShape()));
                });
    }

    /** True for the name of a running mean, not of a weight. */
    static boolean isState(String name) {
        return name.startsWith("first.") || name.startsWith("second.");
    }

    /** The running means, for checkpoints. */
    Map<String, NDArray> state() {
        Map<String, NDArray> state = new LinkedHashMap<>();
        first.forEach((name, array) -> state.put("first." + name, array));
        second.forEach((name, array) -> state.put("second." + name, array));
        return state;
    }

    /**
     * Takes one step and clears the gradients.
     *
     * @param count how many steps there are with this one
     * @param rate the schedule's share of the full learning rate
     * @throws NotANumber if the gradient is none, before anything is changed
     */
    void step(int count, double rate, NDManager step) throws NotANumber {
        Map<String, NDArray> gradients = new LinkedHashMap<>();
        weights.trained().forEach((name, array) -> gradients.put(name, array.getGradient()));
        double norm = norm(gradients);
        if (!Double.isFinite(norm)) {
            throw new NotANumber(count);
        }
        float clip = (float) Math.min(1, LONGEST / Math.max(norm, 1e-6));
        state().values().forEach(array -> array.tempAttach(step));
        double correction = Math.sqrt(1 - Math.pow(SECOND, count)) / (1 - Math.pow(FIRST, count));
        gradients.forEach((name, gradient) -> {
            double own = rate * rates.of(name);
            update(name, gradient.muli(clip), (float) own, (float) (own * correction));
            gradient.muli(0);
        });
    }

    private static double norm(Map<String, NDArray> gradients) {
        double squares = 0;
        for (NDArray gradient : gradients.values()) {
            float length = gradient.norm().getFloat();
            squares += (double) length * length;
        }
        return Math.sqrt(squares);
    }

    private void update(String name, NDArray gradient, float rate, float corrected) {
        NDArray mean = first.get(name).muli(FIRST).addi(gradient.mul(1 - FIRST));
        NDArray spread = second.get(name).muli(SECOND).addi(gradient.square().muli(1 - SECOND));
        NDArray weight = weights.get(name);
        if (name.endsWith("dense.weight")) {
            weight.muli(1 - rate * DECAY);
        }
        weight.subi(mean.div(spread.sqrt().addi(EPSILON)).muli(corrected));
    }
}
