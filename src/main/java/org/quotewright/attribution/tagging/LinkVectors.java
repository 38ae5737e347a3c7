package org.quotewright.attribution.tagging;

/**
 * Scores links by the product of two vectors, divided by the root of their width (Vaswani et al.,
 * NeurIPS 2017), and a weight for the distance.
 *
 * @param from for each relation a row a piece
 * @param to likewise
 * @param distances for each relation a weight for each class of {@link Distances}
 */
record LinkVectors(float[][][] from, float[][][] to, float[][] distances) implements LinkScores {

    @Override
    public float of(Relation relation, int begin, int end) {
        float[] one = from[relation.ordinal()][begin];
        float[] other = to[relation.ordinal()][end];
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        float scale = (float) (1 / Math.sqrt(one.length));
        return sum * scale + distances[relation.ordinal()][Distances.of(end - begin)];
    }
}
