package org.quotewright.attribution.tagging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quotewright.attribution.tagging.SpanTags.Tagged;
import org.quotewright.model.Span;

/** Turns the tags of a text's windows into spans; joins those that a window's edge has cut. */
final class SpanReader {

    private final Map<SpanKind, List<TaggedSpan>> spans = new EnumMap<>(SpanKind.class);
    private SpanKind last = SpanKind.SOURCE;
    private int window;

    SpanReader() {
        for (SpanKind kind : SpanKind.values()) {
            spans.put(kind, new ArrayList<>());
        }
    }

    /** The spans of a kind read so far, in reading order. */
    List<TaggedSpan> of(SpanKind kind) {
        return spans.get(kind);
    }

    /**
     * Reads the next window.
     *
     * @param tags of its core
     */
    void read(Window next, int[] tags) {
        for (Tagged tagged : SpanTags.ATTRIBUTION.spansOf(tags)) {
            add(next, SpanKind.values()[tagged.kind()], tagged.tokens());
        }
        window++;
    }

    private void add(Window next, SpanKind kind, Span inCore) {
        Span tokens =
                new Span(next.core().begin() + inCore.begin(), next.core().begin() + inCore.end());
        List<TaggedSpan> own = spans.get(kind);
        if (inCore.begin() == 0 && kind == last && continues(next, own)) {
            TaggedSpan before = own.removeLast();
            Span whole = new Span(before.begin(), tokens.end());
            own.add(new TaggedSpan(kind, whole, before.window()));
        } else {
            own.add(new TaggedSpan(kind, tokens, window));
        }
        last = kind;
    }

    /** True where the last of these spans ends right before the core, in the same sentence. */
    private static boolean continues(Window next, List<TaggedSpan> spans) {
        int begin = next.core().begin();
        return next.places()[next.firstOf(begin)] == TextPlace.INSIDE.ordinal()
                && !spans.isEmpty()
                && spans.getLast().tokens().end() == begin;
    }
}
