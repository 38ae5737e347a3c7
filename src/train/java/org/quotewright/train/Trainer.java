package org.quotewright.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.List;

/** Takes training steps. */
final class Trainer {

    private final Weights weights;
    private final EncoderShape shape;
    private final AdamW optimizer;
    private final NDManager owner;
    private final Goals goals;

    Trainer(Weights weights, EncoderShape shape, AdamW optimizer, NDManager owner, Goals goals) {
        this.weights = weights;
        this.shape = shape;
        this.optimizer = optimizer;
        this.owner = owner;
        this.goals = goals;
    }

    /**
     * Learns from one batch.
     *
     * @param count how many steps there are with this one
     * @param rate the schedule's share of the full learning rate
     * @throws NotANumber if the gradient is none; the weights are as before
     */
    StepLosses step(List<Example> examples, int count, double rate) throws NotANumber {
        try (NDManager step = owner.newSubManager()) {
            weights.lendTo(step);
            Batch batch = new Batch(examples, step);
            StepLosses losses = backward(batch);
            optimizer.step(count, rate, step);
            return losses;
        }
    }

    private StepLosses backward(Batch batch) {
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            Network network = new Network(weights, shape, true);
            Objective.Losses losses = Objective.of(weights, batch, network.forward(batch), goals);
            collector.backward(losses.surrogate());
            return new StepLosses(
                    losses.tags().mean(), losses.mentions().mean(), losses.links().mean());
        }
    }
}
