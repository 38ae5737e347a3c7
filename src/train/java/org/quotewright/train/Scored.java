package org.quotewright.train;

import java.util.Arrays;

/**
 * What the network says of one window.
 *
 * @param tags a row of scores a token of the core
 * @param mentions likewise
 * @param links for each relation the scores of all pairs of places, row by row
 */
record Scored(Example example, float[][] tags, float[][] mentions, float[][] links) {

    /** The score of linking two tokens, counted within the window; -1 links to nothing. */
    float link(Relation relation, int from, int to) {
        int row = example.firsts()[from] * example.length();
        return links[relation.ordinal()][row + (to < 0 ? 0 : example.firsts()[to])];
    }

    /** Where the token that begins at this code point stands in the window, or below 0. */
    int tokenAt(int begin) {
        return Arrays.binarySearch(example.begins(), begin);
    }
}
