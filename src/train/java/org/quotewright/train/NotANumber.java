package org.quotewright.train;

/** Training came to a gradient that is no number. */
final class NotANumber extends Exception {

    private static final long serialVersionUID = 1L;

    NotANumber(int step) {
        super("gradient is not a number at step " + step);
    }
}
