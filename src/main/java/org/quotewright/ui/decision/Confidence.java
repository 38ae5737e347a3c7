package org.quotewright.ui.decision;

import java.util.Locale;
import org.quotewright.model.Sureness;

/** A confidence in a word. */
enum Confidence {
    SURE,
    LIKELY,
    UNSURE,
    /** The analyst has changed what was suggested. */
    BY_HAND;

    static Confidence of(double confidence) {
        return valueOf(Sureness.of(confidence).name());
    }

    /** How many of three steps it makes; none where the analyst chose. */
    int steps() {
        return this == BY_HAND ? 0 : Sureness.valueOf(name()).steps();
    }

    /** Its style class, and the end of its message key. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
