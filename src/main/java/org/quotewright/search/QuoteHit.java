package org.quotewright.search;

import java.util.List;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Span;

/**
 * A quotation that answers a query.
 *
 * @param score the higher the better; comparable within one answer only
 * @param snippet the content, on one line, or of a long one the part to show
 * @param highlights offsets into {@code snippet}, UTF-16, half-open, in order, without overlap
 */
public record QuoteHit(
        QuoteId quote, ArticleId article, float score, String snippet, List<Span> highlights) {

    public QuoteHit {
        highlights = List.copyOf(highlights);
    }
}
