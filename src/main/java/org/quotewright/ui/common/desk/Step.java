package org.quotewright.ui.common.desk;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A step on the desk.
 *
 * @param failure key of the notice for when it fails
 * @param writes whether it changes the project
 * @param plan asked once the step's turn has come: what to do then, if anything
 * @param nowhere runs where the move led nowhere
 */
record Step(String failure, boolean writes, Supplier<Optional<Move>> plan, Runnable nowhere) {

    /** The slow part of a step, and where it leads. */
    @FunctionalInterface
    interface Move {
        Optional<Target> make() throws Exception;
    }

    static Step looking(String failure, Supplier<Optional<Move>> plan) {
        return new Step(failure, false, plan, () -> {});
    }

    static Step writing(String failure, Supplier<Optional<Move>> plan) {
        return new Step(failure, true, plan, () -> {});
    }

    Step orElse(Runnable other) {
        return new Step(failure, writes, plan, other);
    }
}
