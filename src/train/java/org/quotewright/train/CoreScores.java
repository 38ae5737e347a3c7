package org.quotewright.train;

import java.util.Arrays;

/**
 * Finds the scores of an example's core tokens among those of a batch.
 *
 * @param begin the place of the example's first piece in the batch
 * @param width how many scores a piece has
 */
record CoreScores(Example example, int begin, int width) {

    /** A row a token of the core. */
    float[][] of(float[] all) {
        float[][] rows = new float[example.coreTokens()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(all, at(i), at(i) + width);
        }
        return rows;
    }

    /** Puts rows back to where {@link #of} takes them from. */
    void write(float[][] rows, float[] all) {
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, all, at(i), width);
        }
    }

    private int at(int coreToken) {
        return (begin + example.firsts()[example.core()[0] + coreToken]) * width;
    }
}
