package org.quotewright.review.reanalysis;

import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Verdict;

/** Tells how far an analyst has left a quotation to the engines. */
final class Untouched {

    private Untouched() {}

    /** Open, and attributed as an engine suggested: one whose speaker was chosen by hand is not. */
    static boolean mayChange(ReviewedQuote quote) {
        return quote.state() == QuoteState.OPEN
                && !quote.suggestion().isByHand()
                && quote.verdict().attribution().equals(quote.suggestion().attribution());
    }

    /** Nor flagged or noted on, which would be out of sight with the quotation. */
    static boolean mayGo(ReviewedQuote quote) {
        Verdict verdict = quote.verdict();
        return mayChange(quote) && !verdict.flagged() && verdict.note().isEmpty();
    }
}
