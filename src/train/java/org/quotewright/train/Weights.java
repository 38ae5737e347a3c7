package org.quotewright.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The network's weights by name, in a fixed order; those that are trained know their gradient. */
final class Weights {

    private final NDManager owner;
    private final Map<String, NDArray> arrays = new LinkedHashMap<>();

    Weights(NDManager owner) {
        this.owner = owner;
    }

    void add(String name, Tensor tensor, boolean trained) {
        NDArray array = owner.create(tensor.values(), new Shape(tensor.shape()));
        array.setRequiresGradient(trained);
        arrays.put(name, array);
    }

    NDArray get(String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("no weight " + name);
        }
        return array;
    }

    Map<String, NDArray> trained() {
        Map<String, NDArray> trained = new LinkedHashMap<>(arrays);
        trained.values().removeIf(array -> !array.hasGradient());
        return trained;
    }

    Collection<String> names() {
        return arrays.keySet();
    }

    /** Lends all arrays to a step, so that what is computed from them is freed with it. */
    void lendTo(NDManager step) {
        arrays.values().forEach(array -> array.tempAttach(step));
    }

    Map<String, Tensor> copy() {
        Map<String, Tensor> copy = new LinkedHashMap<>();
        arrays.forEach((name, array) -> copy.put(name, tensor(array)));
        return copy;
    }

    static Tensor tensor(NDArray array) {
        return new Tensor(array.getShape().getShape(), array.toFloatArray());
    }
}
