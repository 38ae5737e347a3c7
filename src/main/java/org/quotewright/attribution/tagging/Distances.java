package org.quotewright.attribution.tagging;

/** Classes of distance between two pieces, finer where they are near. */
public final class Distances {

    /** The most steps to one side: classes run from 0 to twice this. */
    public static final int STEPS = 16;

    private Distances() {}

    /** The class for every pair of places, row by row. */
    public static long[] between(int length) {
        long[] classes = new long[length * length];
        for (int from = 0; from < length; from++) {
            for (int to = 0; to < length; to++) {
                classes[from * length + to] = of(to - from);
            }
        }
        return classes;
    }

    /** The class of a distance: the middle one for none, two for every doubling, a side each. */
    public static int of(int distance) {
        int steps = (int) Math.round(2 * Math.log(1.0 + Math.abs(distance)) / Math.log(2));
        int capped = Math.min(steps, STEPS);
        return STEPS + (distance < 0 ? -capped : capped);
    }
}
