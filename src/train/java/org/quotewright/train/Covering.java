package org.quotewright.train;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Chooses a target for each chooser so that, where that is possible, every target is chosen: a cue
 * without content or a source that says nothing is more likely a wrong link than a wrong span.
 */
final class Covering {

    /** The choice of a chooser that is linked to nothing. */
    static final int NOTHING = -1;

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private final float[][] scores;
    private final float[] nothing;
    private final int[] choices;
    private final int[] counts;

    private Covering(float[][] scores, float[] nothing, int targets) {
        this.scores = scores;
        this.nothing = nothing;
        this.choices = new int[scores.length];
        this.counts = new int[targets];
    }

    /**
     * @param scores a row a chooser, a column a target; minus infinity where they never see each
     *     other
     * @param nothing each chooser's score for no target
     * @return each chooser's target, or {@link #NOTHING}
     */
    static int[] choose(float[][] scores, float[] nothing, int targets) {
        Covering covering = new Covering(scores, nothing, targets);
        covering.chooseBest();
        IntStream.range(0, targets)
                .filter(target -> covering.counts[target] == 0)
                .forEach(covering::cover);
        return covering.choices;
    }

    private void chooseBest() {
        Arrays.setAll(choices, this::best);
        Arrays.stream(choices).filter(choice -> choice != NOTHING).forEach(c -> counts[c]++);
    }

    private int best(int chooser) {
        int best = NOTHING;
        for (int target = 0; target < counts.length; target++) {
            if (scores[chooser][target] > score(chooser, best)) {
                best = target;
            }
        }
        return best;
    }

    /**
     * Gives the target to the chooser that loses least by it and whose own target keeps another.
     */
    private void cover(int target) {
        int best = -1;
        for (int chooser = 0; chooser < choices.length; chooser++) {
            boolean free = choices[chooser] == NOTHING || counts[choices[chooser]] > 1;
            if (free && gain(chooser, target) > (best < 0 ? NEVER : gain(best, target))) {
                best = chooser;
            }
        }
        if (best >= 0) {
            if (choices[best] != NOTHING) {
                counts[choices[best]]--;
            }
            choices[best] = target;
            counts[target]++;
        }
    }

    private float gain(int chooser, int target) {
        return scores[chooser][target] == NEVER
                ? NEVER
                : scores[chooser][target] - score(chooser, choices[chooser]);
    }

    private float score(int chooser, int target) {
        return target == NOTHING ? nothing[chooser] : scores[chooser][target];
    }
}
