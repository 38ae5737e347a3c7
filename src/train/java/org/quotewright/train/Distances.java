package org.quotewright.train;

/** Classes of distance between two pieces, finer where they are near. */
final class Distances {

    private Distances() {}

    /** The class for every pair of places, row by row. */
    static long[] between(int length) {
        long[] classes = new long[length * length];
        for (int from = 0; from < length; from++) {
            for (int to = 0; to < length; to++) {
                classes[from * length + to] = of(to - from);
            }
        }
        return classes;
    }

    /** The class of a distance: 0 for none, two classes for every doubling, a side each. */
    static int of(int distance) {
        int steps = (int) Math.round(2 * Math.log(1.0 + Math.abs(distance)) / Math.log(2));
        int capped = Math.min(steps, InitialWeights.DISTANCES);
        return InitialWeights.DISTANCES + (distance < 0 ? -capped : capped);
    }
}
