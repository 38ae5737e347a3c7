package org.quotewright.train;

/**
 * A sum of losses and how many decisions it is over.
 *
 * @param units 0 where nothing was labelled
 */
record Loss(double sum, int units) {

    static final Loss NONE = new Loss(0, 0);

    Loss plus(Loss other) {
        return new Loss(sum + other.sum, units + other.units);
    }

    double mean() {
        return sum / Math.max(1, units);
    }
}
