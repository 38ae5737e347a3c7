package org.quotewright.ui.decision;

import java.util.Locale;

/** A confidence in a word. */
enum Confidence {
    SURE(0.9),
    LIKELY(0.6),
    UNSURE(0),
    /** The analyst has changed what was suggested. */
    BY_HAND(Double.POSITIVE_INFINITY);

    private final double from;

    Confidence(double from) {
        this.from = from;
    }

    static Confidence of(double confidence) {
        return confidence >= SURE.from ? SURE : confidence >= LIKELY.from ? LIKELY : UNSURE;
    }

    /** Its style class, and the end of its message key. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
