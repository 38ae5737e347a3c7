package org.quotewright.review;

import java.util.List;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.Span;

/**
 * A quotation that answers a query.
 *
 * @param snippet the part of the content to show
 * @param highlights offsets into {@code snippet}, UTF-16, half-open
 */
public record SearchHit(QuoteInContext quote, String snippet, List<Span> highlights) {

    public SearchHit {
        highlights = List.copyOf(highlights);
    }
}
