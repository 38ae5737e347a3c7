package org.quotewright.model;

import java.util.List;

/** A quotation with the article that prints it and its speakers as the directory knows them. */
public record QuoteInContext(
        ReviewedQuote quote, StoredArticle article, List<KnownSpeaker> speakers) {

    public QuoteInContext {
        speakers = List.copyOf(speakers);
    }

    /** The content as printed. */
    public String words() {
        return quote.quote().in(article.text());
    }

    /**
     * The words around the content, the content included, on one line: its paragraph, or of a long
     * one what stands within 500 UTF-16 units before and after.
     */
    public String context() {
        return Surroundings.of(article.text(), quote.quote().extent());
    }

    /** Where the parts of the content stand in the context, in order. */
    public List<Span> ownInContext() {
        return Surroundings.places(article.text(), quote.quote().spans());
    }

    /** The pieces of the context that are not content, in order. */
    public List<String> around() {
        return Surroundings.pieces(article.text(), quote.quote().spans());
    }
}
