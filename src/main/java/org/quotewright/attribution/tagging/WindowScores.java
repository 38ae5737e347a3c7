package org.quotewright.attribution.tagging;

/**
 * What the network says of one window.
 *
 * @param tags a row of scores of {@link SpanTags#ATTRIBUTION} a token of the core
 * @param mentions likewise of {@link SpanTags#MENTION}
 */
public record WindowScores(Window window, float[][] tags, float[][] mentions, LinkScores links) {

    /** True where the window shows the token, be it context. */
    boolean shows(int token) {
        return window.tokens().begin() <= token && token < window.tokens().end();
    }

    /** The score of linking two tokens that the window shows. */
    float link(Relation relation, int from, int to) {
        return links.of(relation, window.firstOf(from), window.firstOf(to));
    }

    /** The score of linking a token that the window shows to nothing. */
    float linkToNothing(Relation relation, int from) {
        return links.of(relation, window.firstOf(from), 0);
    }
}
