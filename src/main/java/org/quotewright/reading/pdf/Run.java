package org.quotewright.reading.pdf;

/**
 * Words printed side by side, without a wide gap.
 *
 * @param size of the letters, in points
 */
record Run(String text, double left, double right, double baseline, double size) implements Box {

    private static final double ASCENT = 0.75;
    private static final double DESCENT = 0.2;

    @Override
    public double top() {
        return baseline - ASCENT * size;
    }

    @Override
    public double bottom() {
        return baseline + DESCENT * size;
    }
}
