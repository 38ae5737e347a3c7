package org.quotewright.app.evaluate.quotes;

import org.quotewright.app.evaluate.figures.Figure;

/** The counts of one class. */
final class ClassCounts {

    private final int[] counts = new int[Count.values().length];

    int of(Count count) {
        return counts[count.ordinal()];
    }

    void add(Count count, int more) {
        counts[count.ordinal()] += more;
    }

    void addAll(ClassCounts others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others.counts[i];
        }
    }

    double percent(Count part, Count whole) {
        return Figure.percent(of(part), of(whole));
    }
}
