package org.quotewright.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.Set;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.DecisionStep;

/**
 * Which step can be taken back and which brought back: a pure function of the log's steps, so that
 * undo survives a restart. Confined to the thread that decides.
 */
final class StepHistory {

    private final Deque<Long> standing = new ArrayDeque<>();
    private final Deque<Long> undone = new ArrayDeque<>();
    private final Set<Long> steps = new HashSet<>();
    private final Map<Long, DecisionKind> kinds = new HashMap<>();

    StepHistory(List<DecisionStep> steps) {
        steps.forEach(this::add);
    }

    /** A step after all others. A new command makes what was undone before it unreachable. */
    void add(DecisionStep step) {
        kinds.put(step.step(), step.kind());
        switch (step.kind()) {
            case UNDO -> step.revisits().ifPresent(this::undo);
            case REDO -> step.revisits().ifPresent(this::redo);
            default -> {
                undone.clear();
                stand(step.step());
            }
        }
    }

    /** A salvaged log may have lost the step that it speaks of. */
    private void undo(long step) {
        steps.remove(step);
        standing.removeFirstOccurrence(step);
        undone.push(step);
    }

    private void redo(long step) {
        undone.removeFirstOccurrence(step);
        stand(step);
    }

    private void stand(long step) {
        standing.push(step);
        steps.add(step);
    }

    /** What was done in a step; empty where the log has lost it. */
    Optional<DecisionKind> kind(long step) {
        return Optional.ofNullable(kinds.get(step));
    }

    /** Whether a command was not taken back, or was brought back since. */
    boolean isStanding(long step) {
        return steps.contains(step);
    }

    /** The steps that still stand, the latest first. */
    LongStream standing() {
        return standing.stream().mapToLong(Long::longValue);
    }

    /** The steps that can be brought back, the one undone last first. */
    LongStream undone() {
        return undone.stream().mapToLong(Long::longValue);
    }
}
