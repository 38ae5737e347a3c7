package org.quotewright.app;

import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.RuleEngine;

/** Chooses the engine that attributes quotations. */
public final class Engines {

    private static final AttributionEngine RULES = new RuleEngine();

    private Engines() {}

    /** What the user may ask for. */
    public enum Choice {
        /** The best that this installation has. */
        AUTO,
        RULES,
        /** A trained model. */
        MODEL
    }

    /** True if this installation has what was asked for. */
    public static boolean has(Choice choice) {
        return choice != Choice.MODEL;
    }

    /**
     * The engine asked for.
     *
     * @throws IllegalArgumentException if this installation does not have it
     */
    public static AttributionEngine choose(Choice choice) {
        if (!has(choice)) {
            throw new IllegalArgumentException("no engine: " + choice);
        }
        return RULES;
    }
}
