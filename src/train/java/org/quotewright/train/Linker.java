package org.quotewright.train;

import java.util.List;

/**
 * Links spans of an article to spans of another kind, by the scores of the windows that show both.
 */
final class Linker {

    private static final float NEVER = Float.NEGATIVE_INFINITY;
    private static final float UNWANTED = -Float.MAX_VALUE / 4;

    private final List<Scored> windows;

    Linker(List<Scored> windows) {
        this.windows = windows;
    }

    /**
     * For each span the index of the one that it is linked to, or {@link Covering#NOTHING}.
     *
     * @param orNothing whether a span may go without, where there is one to link it to
     */
    int[] link(List<FoundSpan> from, List<FoundSpan> to, Relation relation, boolean orNothing) {
        float[][] scores = new float[from.size()][to.size()];
        float[] nothing = new float[from.size()];
        for (int i = 0; i < scores.length; i++) {
            Scored window = windows.get(from.get(i).window());
            int token = window.tokenAt(from.get(i).begin());
            nothing[i] = orNothing ? window.link(relation, token, -1) : UNWANTED;
            for (int j = 0; j < to.size(); j++) {
                int other = window.tokenAt(to.get(j).begin());
                scores[i][j] = other < 0 ? NEVER : window.link(relation, token, other);
            }
        }
        return Covering.choose(scores, nothing, to.size());
    }
}
