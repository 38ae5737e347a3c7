package org.quotewright.ui.search;

import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.SearchHit;

/**
 * A quotation in the list of those that were found.
 *
 * @param isFound false once a decision has led to it being found no more; it keeps its place
 */
record FoundQuote(SearchHit hit, boolean isFound) {

    QuoteId id() {
        return quote().id();
    }

    ReviewedQuote quote() {
        return hit.quote().quote();
    }

    /** As it stands now, found by this search or not. */
    FoundQuote standing(ReviewedQuote now, boolean isStillFound) {
        QuoteInContext context =
                new QuoteInContext(now, hit.quote().article(), hit.quote().speakers());
        return new FoundQuote(
                new SearchHit(
                        context,
                        hit.snippet(),
                        hit.content(),
                        hit.context(),
                        hit.title(),
                        hit.elsewhere()),
                isStillFound);
    }
}
