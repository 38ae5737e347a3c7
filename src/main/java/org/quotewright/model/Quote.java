package org.quotewright.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A quotation: its content, in one or more spans of reading order that do not overlap. The content
 * includes its quotation marks.
 */
public record Quote(QuoteType type, List<Span> spans) {

    public Quote {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a quotation has content");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).end() > spans.get(i).begin()) {
                throw new IllegalArgumentException("content out of order: " + spans);
            }
        }
    }

    public static Quote of(QuoteType type, Span... spans) {
        return new Quote(type, List.of(spans));
    }

    public int begin() {
        return spans.getFirst().begin();
    }

    public int end() {
        return spans.getLast().end();
    }

    /** From the first unit of the content to its last, what interrupts it included. */
    public Span extent() {
        return new Span(begin(), end());
    }

    /** The content's words, parts joined by an ellipsis. */
    public String in(CharSequence text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }
}
