package org.quotewright.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Examples side by side, filled up to the longest; flat arrays, a value a piece. */
final class Batch {

    private final List<Example> examples;
    private final NDManager step;
    private final int length;

    Batch(List<Example> examples, NDManager step) {
        this.examples = examples;
        this.step = step;
        this.length = examples.stream().mapToInt(Example::length).max().orElseThrow();
    }

    List<Example> examples() {
        return examples;
    }

    int size() {
        return examples.size();
    }

    int length() {
        return length;
    }

    NDArray pieces() {
        return filled(Example::pieces);
    }

    NDArray shapes() {
        return filled(Example::shapes);
    }

    NDArray marks() {
        return filled(Example::marks);
    }

    NDArray places() {
        return filled(Example::places);
    }

    NDArray positions() {
        long[] positions = new long[size() * length];
        Arrays.setAll(positions, i -> i % length);
        return step.create(positions);
    }

    /** 1 for pieces, 0 for what fills up. */
    NDArray mask() {
        float[] mask = new float[size() * length];
        for (int row = 0; row < size(); row++) {
            int begin = row * length;
            Arrays.fill(mask, begin, begin + examples.get(row).length(), 1);
        }
        return step.create(mask, new Shape(size(), length));
    }

    private NDArray filled(Function<Example, int[]> part) {
        long[] values = new long[size() * length];
        for (int row = 0; row < size(); row++) {
            int[] own = part.apply(examples.get(row));
            for (int i = 0; i < own.length; i++) {
                values[row * length + i] = own[i];
            }
        }
        return step.create(values);
    }

    NDManager step() {
        return step;
    }

    /**
     * A number that lives as long as the step. The engine frees the number in {@code mul(Number)}
     * at once, though the gradient still needs it: gradients then turn wrong, now and then not a
     * number.
     */
    NDArray constant(double value) {
        return step.create((float) value);
    }
}
