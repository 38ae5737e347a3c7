package org.quotewright.app.evaluate.gold;

import java.util.Comparator;

/** A half-open stretch of an article, counted in code points as labels count; may be empty. */
public record Stretch(int begin, int end) implements Comparable<Stretch> {

    private static final Comparator<Stretch> READING_ORDER =
            Comparator.comparingInt(Stretch::begin).thenComparingInt(Stretch::end);

    public boolean isEmpty() {
        return begin >= end;
    }

    public boolean overlaps(Stretch other) {
        return begin < other.end && other.begin < end;
    }

    @Override
    public int compareTo(Stretch other) {
        return READING_ORDER.compare(this, other);
    }
}
