package org.quotewright.text.anchoring;

import org.quotewright.model.Span;

/** So many UTF-16 units that an older and a newer text share. */
record Stretch(int older, int newer, int length) {

    boolean contains(Span span) {
        return older <= span.begin() && span.end() <= older + length;
    }

    boolean containsPair(int olderOffset, int newerOffset) {
        return shift() == newerOffset - olderOffset
                && older <= olderOffset
                && olderOffset < older + length;
    }

    /** By how much the newer text has it later. */
    int shift() {
        return newer - older;
    }

    /** How far a place of the older text lies from it; 0 within. */
    int distance(int offset) {
        return Math.max(0, Math.max(older - offset, offset - older - length));
    }
}
