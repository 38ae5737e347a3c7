package org.quotewright.attribution.tagging;

import java.util.Iterator;

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
     * The attributions and mentions; keeps no more than two windows' scores at a time.
     *
     * @param windows the text's, in reading order
     */
    public TaggedText decode(Iterator<WindowScores> windows) {
        SpanReader spans = new SpanReader();
        MentionReader mentions = new MentionReader();
        LinkedSpans linked = new LinkedSpans(spans);
        WindowScores before = null;
        for (int window = 0; windows.hasNext(); window++) {
            WindowScores now = windows.next();
            spans.read(now.window(), path.best(now.tags()));
            mentions.read(now);
            if (before != null) {
                linked.add(before, window - 1);
            }
            before = now;
            if (!windows.hasNext()) {
                linked.add(now, window);
            }
        }
        return new TaggedText(linked.attributions(), mentions.mentions());
    }
}
