package org.quotewright.attribution.tagging;

import java.util.Arrays;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/**
 * Where in the text a token stands; the first paragraph is its headline. The order is the model's.
 */
public enum TextPlace {
    INSIDE,
    HEADLINE,
    PARAGRAPH_BEGIN,
    SENTENCE_BEGIN;

    /** The place of every token of the text. */
    static TextPlace[] of(TextLayout layout) {
        TextPlace[] places = new TextPlace[layout.tokens().size()];
        Arrays.fill(places, INSIDE);
        layout.sentences().forEach(each -> begin(layout, each, places, SENTENCE_BEGIN));
        layout.paragraphs().forEach(each -> begin(layout, each, places, PARAGRAPH_BEGIN));
        if (layout.paragraphs().size() > 1) {
            int end = layout.firstTokenFrom(layout.paragraphs().get(1).begin());
            Arrays.fill(places, 0, end, HEADLINE);
        }
        return places;
    }

    private static void begin(TextLayout layout, Span span, TextPlace[] places, TextPlace place) {
        int token = layout.firstTokenFrom(span.begin());
        if (token < places.length) {
            places[token] = place;
        }
    }
}
