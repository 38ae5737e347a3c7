package org.quotewright.review;

import org.quotewright.model.QuoteInContext;

/**
 * A quotation that answers a query.
 *
 * @param snippet the part of the content to show where room is short, on one line
 * @param content the whole of it, as {@link QuoteInContext#words}
 * @param context the words around it, the content included, as {@link QuoteInContext#context}
 * @param title the heading of its article
 * @param elsewhere the text of its article, where what was asked for stands neither in the context
 *     nor in the heading; else empty
 */
public record SearchHit(
        QuoteInContext quote,
        Passage snippet,
        Passage content,
        Passage context,
        Passage title,
        Passage elsewhere) {}
