package org.quotewright.train;

import java.util.List;

/** Means of numbers that stand at the same place. */
final class Means {

    private Means() {}

    /** The mean of tables of one size. */
    static float[][] rows(List<float[][]> tables) {
        float[][] mean = new float[tables.getFirst().length][];
        for (int row = 0; row < mean.length; row++) {
            int own = row;
            mean[row] = of(tables.stream().map(table -> table[own]).toList());
        }
        return mean;
    }

    /** The mean of arrays of one length. */
    static float[] of(List<float[]> arrays) {
        float[] mean = new float[arrays.getFirst().length];
        for (float[] array : arrays) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += array[i] / arrays.size();
            }
        }
        return mean;
    }
}
