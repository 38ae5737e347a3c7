package org.quotewright.review;

import java.util.Optional;
import org.quotewright.model.Decision;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;

/**
 * A row of the decision log with what it is about.
 *
 * @param quote as it stands now; empty where the decision is about something else
 * @param article that the quotation stands in, in the version that the decision led to
 * @param before the article in the version on which the decision was made
 * @param isTakenBack whether its step was undone and not redone since
 */
public record HistoryEntry(
        Decision decision,
        Optional<ReviewedQuote> quote,
        Optional<StoredArticle> article,
        Optional<StoredArticle> before,
        boolean isTakenBack) {}
