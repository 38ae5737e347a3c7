package org.quotewright.review;

import java.time.LocalDate;
import java.util.Optional;
import org.quotewright.model.ArticleId;

/** A line of the article list: what it is, and how far its review has come. */
public record ArticleSummary(
        ArticleId id,
        String heading,
        String outlet,
        Optional<LocalDate> date,
        int quotes,
        int decided,
        int corrected) {

    public int open() {
        return quotes - decided;
    }

    public boolean isDone() {
        return quotes == decided;
    }
}
