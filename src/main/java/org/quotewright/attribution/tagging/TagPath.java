package org.quotewright.attribution.tagging;

/**
 * Finds the best sequence of tags under scores for tags, scores for their order and the rules of
 * {@link SpanTags} (Viterbi's algorithm over a linear-chain conditional random field; Lafferty et
 * al., ICML 2001). Immutable.
 */
public final class TagPath {

    private final SpanTags tags;
    private final float[][] transitions;

    /**
     * @param transitions the score of each tag (column) after each other (row)
     */
    public TagPath(SpanTags tags, float[][] transitions) {
        this.tags = tags;
        this.transitions = constrained(tags, transitions);
    }

    /** The same scores with minus infinity where the order is against the rules. */
    public static float[][] constrained(SpanTags tags, float[][] transitions) {
        float[][] kept = new float[tags.count()][tags.count()];
        for (int from = 0; from < kept.length; from++) {
            for (int to = 0; to < kept.length; to++) {
                boolean allowed = tags.isAllowed(from, to);
                kept[from][to] = allowed ? transitions[from][to] : Float.NEGATIVE_INFINITY;
            }
        }
        return kept;
    }

    /**
     * The best tags for tokens with these scores, a row a token.
     *
     * @return as many tags as rows; they always spell out whole spans
     */
    public int[] best(float[][] scores) {
        if (scores.length == 0) {
            return new int[0];
        }
        int[][] came = new int[scores.length][];
        float[] now = begin(scores[0]);
        for (int i = 1; i < scores.length; i++) {
            came[i] = new int[now.length];
            now = step(now, scores[i], came[i]);
        }
        return back(came, bestEnd(now));
    }

    private float[] begin(float[] scores) {
        float[] now = scores.clone();
        for (int tag = 0; tag < now.length; tag++) {
            now[tag] = tags.mayBegin(tag) ? now[tag] : Float.NEGATIVE_INFINITY;
        }
        return now;
    }

    private float[] step(float[] before, float[] scores, int[] came) {
        float[] now = new float[before.length];
        for (int tag = 0; tag < now.length; tag++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int from = 0; from < before.length; from++) {
                float score = before[from] + transitions[from][tag];
                if (score > best) {
                    best = score;
                    came[tag] = from;
                }
            }
            now[tag] = best + scores[tag];
        }
        return now;
    }

    private int bestEnd(float[] now) {
        int best = 0;
        for (int tag = 1; tag < now.length; tag++) {
            if (tags.mayEnd(tag) && now[tag] > now[best]) {
                best = tag;
            }
        }
        return best;
    }

    private static int[] back(int[][] came, int last) {
        int[] path = new int[came.length];
        path[path.length - 1] = last;
        for (int i = path.length - 1; i > 0; i--) {
            path[i - 1] = came[i][path[i]];
        }
        return path;
    }
}
