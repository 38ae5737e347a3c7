package org.quotewright.ui.figures;

import java.util.List;

/**
 * What a chart shows, one beneath the other.
 *
 * @param isStacked true where the second amount stands behind the first, and not beside it
 */
record Bars(String title, String first, String second, boolean isStacked, List<Bar> bars) {

    Bars {
        bars = List.copyOf(bars);
    }

    /** One name with two amounts. */
    record Bar(String name, double first, double second) {}

    double longest() {
        return bars.stream()
                .mapToDouble(bar ->
                        isStacked
                                ? bar.first() + bar.second()
                                : Math.max(bar.first(), bar.second()))
                .max()
                .orElse(0);
    }
}
