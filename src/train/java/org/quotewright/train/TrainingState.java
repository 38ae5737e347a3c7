package org.quotewright.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The weights being trained, the optimizer's means and how many steps there were. */
final class TrainingState {

    private final NDManager owner;
    private final EncoderShape shape;
    private final Weights weights;
    private final AdamW optimizer;
    private final Goals goals;
    private int steps;

    /**
     * @param checkpoint the weights to begin from or, with the optimizer's means, to go on from
     */
    TrainingState(Checkpoint checkpoint, Plan plan, NDManager owner) {
        Map<String, Tensor> tensors = checkpoint.tensors();
        this.owner = owner;
        this.goals = plan.goals();
        this.shape = EncoderShape.of(tensors);
        this.weights = new Weights(owner);
        tensors.forEach((name, tensor) -> {
            if (!AdamW.isState(name)) {
                weights.add(name, tensor, isTrained(name));
            }
        });
        this.optimizer = new AdamW(weights, plan.rates(), owner);
        this.steps = checkpoint.steps();
        optimizer
                .state()
                .forEach((name, mean) -> {
                    if (tensors.containsKey(name)) {
                        mean.set(tensors.get(name).values());
                    }
                });
    }

    /** Embeddings of words and positions stay as they are: most words are rare. */
    private static boolean isTrained(String name) {
        return !name.startsWith("embeddings.") || name.startsWith("embeddings.LayerNorm");
    }

    int steps() {
        return steps;
    }

    int layers() {
        return shape.layers();
    }

    StepLosses step(List<Example> batch, double rate) throws NotANumber {
        Trainer trainer = new Trainer(weights, shape, optimizer, owner, goals);
        StepLosses losses = trainer.step(batch, steps + 1, rate);
        steps++;
        return losses;
    }

    Scorer scorer() {
        return new Predictor(weights, shape, owner);
    }

    void save(Path file) throws IOException {
        Map<String, Tensor> tensors = new LinkedHashMap<>(weights.copy());
        for (Map.Entry<String, NDArray> entry : optimizer.state().entrySet()) {
            tensors.put(entry.getKey(), Weights.tensor(entry.getValue()));
        }
        new Checkpoint(steps, tensors).write(file);
    }
}
