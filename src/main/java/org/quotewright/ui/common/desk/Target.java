package org.quotewright.ui.common.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;

/**
 * Where a step leads: an article, and the quotation to select in it.
 *
 * @param said what is told quietly once the desk shows it, if anything then
 */
record Target(ArticleId article, Optional<QuoteId> quote, Supplier<Optional<String>> said) {

    Target(ArticleId article, Optional<QuoteId> quote) {
        this(article, quote, Optional::empty);
    }

    static Target of(ReviewedQuote quote) {
        return new Target(quote.article(), Optional.of(quote.id()));
    }

    static Target of(ArticleId article) {
        return new Target(article, Optional.empty());
    }

    Target saying(Supplier<Optional<String>> words) {
        return new Target(article, quote, words);
    }
}
