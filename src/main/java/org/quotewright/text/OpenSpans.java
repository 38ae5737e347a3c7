package org.quotewright.text;

import java.util.BitSet;
import org.quotewright.model.Span;

/** The set of offsets that any of some spans holds. */
final class OpenSpans {

    private final BitSet offsets;

    OpenSpans(Iterable<Span> spans) {
        offsets = new BitSet();
        spans.forEach(span -> offsets.set(span.begin(), span.end()));
    }

    boolean holds(int offset) {
        return offsets.get(offset);
    }
}
