package org.quotewright.review.comparison;

import java.util.List;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;

/** An article of one project with its quotations. */
public record ComparedArticle(StoredArticle article, List<ReviewedQuote> quotes) {

    public ComparedArticle {
        quotes = List.copyOf(quotes);
    }

    /**
     * Whether its analyst judged it: whoever decided nothing here says nothing of what is missing.
     */
    boolean isJudged() {
        return quotes.stream().anyMatch(quote -> quote.state().isDecided());
    }
}
