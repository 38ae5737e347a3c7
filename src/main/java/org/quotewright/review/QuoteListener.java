package org.quotewright.review;

import java.util.List;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Subject;

/** Told about quotations once they are on disk. What it makes of them never fails a decision. */
@FunctionalInterface
interface QuoteListener {

    void changed(List<ReviewedQuote> quotes);

    /** What these entries of the directory are called may have changed. */
    default void renamed(List<Subject> entries) {}
}
