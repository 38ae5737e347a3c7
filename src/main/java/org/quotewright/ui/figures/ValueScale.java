package org.quotewright.ui.figures;

/**
 * Whole numbers beside which bars stand: from 0 to the first of them that none passes.
 *
 * @param end at least 1
 * @param step between two of them
 */
record ValueScale(long end, long step) {

    private static final int MOST_STEPS = 8;
    private static final int[] ROUND = {1, 2, 5};

    /** Up to an amount, in steps of 1, 2 or 5 times a power of ten. */
    static ValueScale to(double longest) {
        long step = 1;
        for (int i = 0; steps(longest, step) > MOST_STEPS; i++) {
            step = (long) Math.pow(10, i / ROUND.length) * ROUND[i % ROUND.length];
        }
        return new ValueScale(Math.max(1, steps(longest, step)) * step, step);
    }

    private static long steps(double longest, long step) {
        return (long) Math.ceil(longest / step);
    }
}
