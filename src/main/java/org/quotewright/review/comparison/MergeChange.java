package org.quotewright.review.comparison;

import java.util.Optional;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Verdict;

/** One thing that a merge does to the left project. */
public sealed interface MergeChange {

    /**
     * A quotation of the left project gets another verdict.
     *
     * @param source the right project's, whose judgement it is
     */
    record Settle(ReviewedQuote quote, Verdict after, Optional<ReviewedQuote> source)
            implements MergeChange {}

    /**
     * A quotation of the right project is brought along.
     *
     * @param article the same text in the left project
     * @param after what is to hold for it
     */
    record Bring(ArticleId article, ReviewedQuote quote, Verdict after) implements MergeChange {}
}
