package org.quotewright.ui.figures;

/** Of a bar with two amounts. */
enum Part {
    WHOLE,
    FIRST,
    SECOND;

    boolean has(Part other) {
        return this == WHOLE || this == other;
    }

    Part next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
