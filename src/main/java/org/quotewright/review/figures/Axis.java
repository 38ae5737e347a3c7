package org.quotewright.review.figures;

import java.util.Locale;

/**
 * By what quotations are counted.
 *
 * @param attribute the name of one that analysts entered; empty for every other kind
 */
public record Axis(Kind kind, String attribute) {

    /** What stands at a row. */
    public enum Kind {
        SPEAKER,
        ORGANISATION,
        OUTLET,
        TYPE,
        MONTH,
        ATTRIBUTE
    }

    private static final String ATTRIBUTE_PREFIX = "attribute:";

    public static Axis of(Kind kind) {
        return new Axis(kind, "");
    }

    public static Axis ofAttribute(String name) {
        return new Axis(Kind.ATTRIBUTE, name);
    }

    /**
     * As typed: the name of a kind, or {@code attribute:} and its name.
     *
     * @throws IllegalArgumentException where it is neither
     */
    public static Axis of(String typed) {
        String attribute = typed.startsWith(ATTRIBUTE_PREFIX) ? typed.substring(10).strip() : "";
        if (!attribute.isEmpty()) {
            return ofAttribute(attribute);
        }
        Kind kind = Kind.valueOf(typed.toUpperCase(Locale.ROOT));
        if (kind == Kind.ATTRIBUTE) {
            throw new IllegalArgumentException("an attribute has a name");
        }
        return of(kind);
    }

    /** True where the rows stand in the order of time, not of size. */
    public boolean isTime() {
        return kind == Kind.MONTH;
    }
}
