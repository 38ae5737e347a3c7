package org.quotewright.writing;

import java.util.List;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;

/**
 * A quotation as a format that carries no history gives it back.
 *
 * @param text of the article, whole
 * @param speakers with what their affiliation is called, but not where the article says so
 */
public record ReturnedQuote(
        long id,
        String text,
        QuoteType type,
        List<Span> spans,
        List<AttributedSpeaker> speakers,
        QuoteState state) {

    public ReturnedQuote {
        spans = List.copyOf(spans);
        speakers = List.copyOf(speakers);
    }
}
