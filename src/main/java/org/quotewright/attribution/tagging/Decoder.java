package org.quotewright.attribution.tagging;

import java.util.Iterator;
import java.util.List;

/** Turns the scores of a text's windows into attributions. Immutable. */
public final class Decoder {

    private final TagPath path;

    /**
     * @param path over {@link SpanTags#ATTRIBUTION}
     */
    public Decoder(TagPath path) {
        this.path = path;
    }

    /**
     * The attributions in reading order; keeps no more than two windows' scores at a time.
     *
     * @param windows the text's, in reading order
     */
    public List<TaggedAttribution> decode(Iterator<WindowScores> windows) {
        SpanReader spans = new SpanReader();
        LinkedSpans linked = new LinkedSpans(spans);
        WindowScores before = null;
        for (int window = 0; windows.hasNext(); window++) {
            WindowScores now = windows.next();
            spans.read(now.window(), path.best(now.tags()));
            if (before != null) {
                linked.add(before, window - 1);
            }
            before = now;
            if (!windows.hasNext()) {
                linked.add(now, window);
            }
        }
        return linked.attributions();
    }
}
