package org.quotewright.train;

import org.quotewright.attribution.tagging.Relation;
import org.quotewright.attribution.tagging.SpanTags;

/** Scores that a network without error would give: what is lost with them no network can find. */
final class GoldScores {

    private static final float SURE = 10;

    private GoldScores() {}

    static Scored of(Example example) {
        return new Scored(
                example,
                rows(example.tags(), SpanTags.ATTRIBUTION.count()),
                rows(example.mentions(), SpanTags.MENTION.count()),
                new SquareLinks(links(example), example.length()));
    }

    private static float[][] rows(int[] tags, int width) {
        float[][] rows = new float[tags.length][width];
        for (int i = 0; i < tags.length; i++) {
            rows[i][tags[i]] = SURE;
        }
        return rows;
    }

    private static float[][] links(Example example) {
        int length = example.length();
        float[][] links = new float[Relation.values().length][length * length];
        for (int[] link : example.links()) {
            int to = link[2] < 0 ? 0 : example.firsts()[link[2]];
            links[link[0]][example.firsts()[link[1]] * length + to] = SURE;
        }
        return links;
    }
}
