package org.quotewright.attribution.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses a target for each chooser so that, where that is possible, every target is chosen: a cue
 * without content or a source that says nothing is more likely a wrong link than a wrong span.
 */
final class Covering {

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private final List<Choices> choosers;
    private final int[] chosen;
    private final int[] counts;
    private final List<List<Integer>> choosersOf = new ArrayList<>();

    private Covering(List<Choices> choosers, int targets) {
        this.choosers = choosers;
        this.chosen = choosers.stream().mapToInt(Choices::best).toArray();
        this.counts = new int[targets];
        for (int target = 0; target < targets; target++) {
            choosersOf.add(new ArrayList<>());
        }
        for (int chooser = 0; chooser < chosen.length; chooser++) {
            for (Choices.Option option : choosers.get(chooser).options()) {
                choosersOf.get(option.target()).add(chooser);
            }
            count(chosen[chooser], 1);
        }
    }

    /**
     * Each chooser's target, or {@link Choices#NOTHING}; takes time linear in the options.
     *
     * @param targets how many there are
     */
    static int[] choose(List<Choices> choosers, int targets) {
        Covering covering = new Covering(choosers, targets);
        IntStream.range(0, targets)
                .filter(target -> covering.counts[target] == 0)
                .forEach(covering::cover);
        return covering.chosen;
    }

    /**
     * Gives the target to the chooser that loses least by it and whose own target keeps another.
     */
    private void cover(int target) {
        int best = -1;
        float most = NEVER;
        for (int chooser : choosersOf.get(target)) {
            float gain = gain(chooser, target);
            if (isFree(chooser) && gain > most) {
                best = chooser;
                most = gain;
            }
        }
        if (best >= 0) {
            count(chosen[best], -1);
            chosen[best] = target;
            count(target, 1);
        }
    }

    private boolean isFree(int chooser) {
        return chosen[chooser] == Choices.NOTHING || counts[chosen[chooser]] > 1;
    }

    private float gain(int chooser, int target) {
        Choices choices = choosers.get(chooser);
        return choices.score(target) - choices.score(chosen[chooser]);
    }

    private void count(int target, int more) {
        if (target != Choices.NOTHING) {
            counts[target] += more;
        }
    }
}
