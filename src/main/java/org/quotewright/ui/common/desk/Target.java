package org.quotewright.ui.common.desk;

import java.util.Optional;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;

/** Where a step leads: an article, and the quotation to select in it. */
record Target(ArticleId article, Optional<QuoteId> quote) {

    static Target of(ReviewedQuote quote) {
        return new Target(quote.article(), Optional.of(quote.id()));
    }

    static Target of(ArticleId article) {
        return new Target(article, Optional.empty());
    }
}
