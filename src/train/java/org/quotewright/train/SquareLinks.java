package org.quotewright.train;

import org.quotewright.attribution.tagging.LinkScores;
import org.quotewright.attribution.tagging.Relation;

/**
 * Scores of links as they stand in arrays.
 *
 * @param scores for each relation those of all pairs of places, row by row
 */
record SquareLinks(float[][] scores, int length) implements LinkScores {

    @Override
    public float of(Relation relation, int from, int to) {
        return scores[relation.ordinal()][from * length + to];
    }
}
