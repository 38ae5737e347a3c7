package org.quotewright.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.quotewright.model.DecisionStep;

/**
 * Which step can be taken back and which brought back: a pure function of the log's steps, so that
 * undo survives a restart. Confined to the thread that decides.
 */
final class StepHistory {

    private final Deque<Long> standing = new ArrayDeque<>();
    private final Deque<Long> undone = new ArrayDeque<>();
    private final Set<Long> steps = new HashSet<>();

    StepHistory(List<DecisionStep> steps) {
        steps.forEach(this::add);
    }

    /** A step after all others. A new command makes what was undone before it unreachable. */
    void add(DecisionStep step) {
        switch (step.kind()) {
            case UNDO -> undo();
            case REDO -> stand(undone.pop());
            default -> {
                undone.clear();
                stand(step.step());
            }
        }
    }

    private void undo() {
        steps.remove(standing.peek());
        undone.push(standing.pop());
    }

    private void stand(long step) {
        standing.push(step);
        steps.add(step);
    }

    /** Whether a command was not taken back, or was brought back since. */
    boolean isStanding(long step) {
        return steps.contains(step);
    }

    /** The latest step that still stands. */
    OptionalLong undoable() {
        return top(standing);
    }

    /** The step that was undone last. */
    OptionalLong redoable() {
        return top(undone);
    }

    private static OptionalLong top(Deque<Long> steps) {
        return steps.isEmpty() ? OptionalLong.empty() : OptionalLong.of(steps.peek());
    }
}
