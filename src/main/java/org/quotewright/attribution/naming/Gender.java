package org.quotewright.attribution.naming;

/** The grammatical gender by which an article speaks of somebody, as far as it is known. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Reads a table's value: "male", "female", or anything else for unknown. */
    static Gender of(String value) {
        return switch (value) {
            case "male" -> MALE;
            case "female" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /** False only where both are known and differ. */
    public boolean agreesWith(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    /** This one, or the other where this one is unknown. */
    public Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
