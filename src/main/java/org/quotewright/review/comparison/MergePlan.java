package org.quotewright.review.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.QuoteState;

/**
 * What to take over from the right project into the left one. What only one analyst decided is kept
 * or brought along unless something else is chosen; where both decided differently, all stays as it
 * is until something is chosen.
 */
public final class MergePlan {

    private final Comparison comparison;
    private final List<Optional<Choice>> choices;

    private MergePlan(Comparison comparison, List<Optional<Choice>> choices) {
        this.comparison = comparison;
        this.choices = List.copyOf(choices);
    }

    public static MergePlan of(Comparison comparison) {
        return new MergePlan(
                comparison, comparison.differences().stream().map(MergePlan::unasked).toList());
    }

    private static Optional<Choice> unasked(Case difference) {
        return switch (difference.standing()) {
            case ONLY_LEFT -> Optional.of(Choice.LEFT);
            case ONLY_RIGHT -> Optional.of(Choice.RIGHT);
            default -> Optional.empty();
        };
    }

    public Comparison comparison() {
        return comparison;
    }

    /** What is chosen for the difference of this place; empty where nothing is. */
    public Optional<Choice> choice(int place) {
        return choices.get(place);
    }

    /** Both can be kept only of two quotations that do not have the same words. */
    public boolean allows(int place, Choice choice) {
        return choice != Choice.BOTH || areDifferentWords(comparison.differences().get(place));
    }

    private static boolean areDifferentWords(Case difference) {
        return difference.left().isPresent()
                && difference.right().isPresent()
                && !difference
                        .left()
                        .get()
                        .quote()
                        .spans()
                        .equals(difference.right().get().quote().spans());
    }

    /** The plan with another choice; the same plan where that is not to be had. */
    public MergePlan with(int place, Choice choice) {
        if (!allows(place, choice)) {
            return this;
        }
        List<Optional<Choice>> newer = new ArrayList<>(choices);
        newer.set(place, Optional.of(choice));
        return new MergePlan(comparison, newer);
    }

    /** The plan with a choice for all that nothing was chosen for, where it is to be had. */
    public MergePlan withRest(Choice choice) {
        List<Optional<Choice>> newer = new ArrayList<>(choices);
        for (int place = 0; place < newer.size(); place++) {
            if (newer.get(place).isEmpty() && allows(place, choice)) {
                newer.set(place, Optional.of(choice));
            }
        }
        return new MergePlan(comparison, newer);
    }

    /** The differences that nothing was chosen for. */
    public List<Case> unresolved() {
        List<Case> unresolved = new ArrayList<>();
        for (int place = 0; place < choices.size(); place++) {
            if (choices.get(place).isEmpty()) {
                unresolved.add(comparison.differences().get(place));
            }
        }
        return unresolved;
    }

    /** In reading order; the texts that only the right project has come on top. */
    public List<MergeChange> changes() {
        List<MergeChange> changes = new ArrayList<>();
        for (int place = 0; place < choices.size(); place++) {
            Taking taking = new Taking(comparison.differences().get(place));
            choices.get(place).map(taking::changes).ifPresent(changes::addAll);
        }
        return changes;
    }

    public MergeCounts counts() {
        List<MergeChange> changes = changes();
        long brought = changes.stream().filter(MergeChange.Bring.class::isInstance).count();
        long rejected =
                changes.stream()
                        .filter(change ->
                                change instanceof MergeChange.Settle settled
                                        && settled.after().state() == QuoteState.REJECTED
                                        && settled.quote().state() != QuoteState.REJECTED)
                        .count();
        return new MergeCounts(
                comparison.onlyRight().size(),
                (int) brought,
                (int) (changes.size() - brought - rejected),
                (int) rejected,
                comparison.entered().size(),
                unresolved().size());
    }
}
