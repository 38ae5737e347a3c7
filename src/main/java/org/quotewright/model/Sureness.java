package org.quotewright.model;

/** A confidence in three steps. */
public enum Sureness {
    SURE(0.9, 1),
    LIKELY(0.6, 0.9),
    UNSURE(0, 0.6);

    private final double from;
    private final double below;

    Sureness(double from, double below) {
        this.from = from;
        this.below = below;
    }

    public static Sureness of(double confidence) {
        return confidence >= SURE.from ? SURE : confidence >= LIKELY.from ? LIKELY : UNSURE;
    }

    /** The least confidence of this step. */
    public double from() {
        return from;
    }

    /** Where the next step begins; the highest step has none and ends at 1. */
    public double below() {
        return below;
    }

    /** How many of three steps it makes, from 1. */
    public int steps() {
        return values().length - ordinal();
    }
}
