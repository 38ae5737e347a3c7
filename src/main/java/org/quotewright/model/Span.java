package org.quotewright.model;

import java.util.Comparator;

/**
 * A half-open stretch of an article's text, {@code begin} included and {@code end} excluded,
 * counted in UTF-16 units of the text as decoded. Never empty.
 */
public record Span(int begin, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("no span from " + begin + " to " + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The words of this span in the text that it was measured on. */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
