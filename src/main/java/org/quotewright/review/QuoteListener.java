package org.quotewright.review;

import java.util.List;
import org.quotewright.model.ReviewedQuote;

/** Told about quotations once they are on disk. What it makes of them never fails a decision. */
@FunctionalInterface
interface QuoteListener {

    void changed(List<ReviewedQuote> quotes);
}
