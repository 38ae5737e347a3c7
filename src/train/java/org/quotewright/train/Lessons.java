package org.quotewright.train;

import java.util.List;

/** Which batch each step learns from: every epoch deals the examples anew. */
final class Lessons {

    private final List<Example> examples;
    private final Plan plan;
    private final int perEpoch;

    private int epoch = -1;
    private List<List<Example>> batches = List.of();

    Lessons(List<Example> examples, Plan plan) {
        this.examples = examples;
        this.plan = plan;
        this.perEpoch = dealt(0).size();
    }

    int perEpoch() {
        return perEpoch;
    }

    int total() {
        return (int) (plan.epochs() * perEpoch);
    }

    /**
     * The batch of a step, counted from 0. Where an epoch deals fewer batches than the first one,
     * its last serves again.
     */
    List<Example> batch(int step) {
        if (step / perEpoch != epoch) {
            epoch = step / perEpoch;
            batches = dealt(epoch);
        }
        return batches.get(Math.min(step % perEpoch, batches.size() - 1));
    }

    private List<List<Example>> dealt(int number) {
        return Batches.shuffled(examples, plan.pieces(), plan.seed() + number);
    }
}
