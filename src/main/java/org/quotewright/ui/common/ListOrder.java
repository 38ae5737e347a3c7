package org.quotewright.ui.common;

import java.util.List;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.OpenArticle;

/** How the list of quotations is sorted; pure, safe for any thread. */
@FunctionalInterface
public interface ListOrder {

    /** As the triage has it. */
    ListOrder OF_TRIAGE = (article, quotes) -> quotes;

    /**
     * @param quotes some of the article's, in the order of the triage
     * @return the same ones as they are listed
     */
    List<ReviewedQuote> sorted(OpenArticle article, List<ReviewedQuote> quotes);
}
