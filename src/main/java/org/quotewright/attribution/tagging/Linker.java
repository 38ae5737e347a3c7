package org.quotewright.attribution.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what the spans of one kind may be linked to, window by window, so that no window's scores
 * are needed for longer than until the next one is read.
 */
final class Linker {

    private static final float UNWANTED = -Float.MAX_VALUE / 4;

    private final Relation relation;
    private final boolean orNothing;
    private final List<Choices> choosers = new ArrayList<>();

    /**
     * @param orNothing whether a span may go without, where there is one to link it to
     */
    Linker(Relation relation, boolean orNothing) {
        this.relation = relation;
        this.orNothing = orNothing;
    }

    /**
     * Adds the spans that a window decided on.
     *
     * @param from all spans of the first kind up to the end of what the window shows
     * @param to all spans of the other kind up to there
     */
    void add(WindowScores scores, int window, List<TaggedSpan> from, List<TaggedSpan> to) {
        while (choosers.size() < from.size() && from.get(choosers.size()).window() == window) {
            choosers.add(choices(scores, from.get(choosers.size()).begin(), to));
        }
    }

    private Choices choices(WindowScores scores, int token, List<TaggedSpan> to) {
        List<Choices.Option> options = new ArrayList<>();
        for (int i = to.size() - 1; i >= 0; i--) {
            int other = to.get(i).begin();
            if (scores.shows(other)) {
                options.add(new Choices.Option(i, scores.link(relation, token, other)));
            } else if (other < token) {
                break;
            }
        }
        float nothing = orNothing ? scores.linkToNothing(relation, token) : UNWANTED;
        return new Choices(options.reversed(), nothing);
    }

    /** For each span of the first kind the other span's place, or {@link Choices#NOTHING}. */
    int[] links(int targets) {
        return Covering.choose(choosers, targets);
    }
}
