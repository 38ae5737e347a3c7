package org.quotewright.review;

import java.util.List;
import org.quotewright.model.Span;

/**
 * Words to show, and which of them a search asked for.
 *
 * @param highlights offsets into {@code text}, UTF-16, half-open, in order, without overlap
 */
public record Passage(String text, List<Span> highlights) {

    static final Passage EMPTY = new Passage("", List.of());

    public Passage {
        highlights = List.copyOf(highlights);
    }

    public Span whole() {
        return new Span(0, text.length());
    }
}
