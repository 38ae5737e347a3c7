package org.quotewright.review;

import java.util.List;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;

/**
 * An article on the desk with its quotations in reading order and the directory's entries of their
 * speakers.
 */
public record OpenArticle(
        StoredArticle article, List<ReviewedQuote> quotes, List<KnownSpeaker> speakers) {

    public OpenArticle {
        quotes = List.copyOf(quotes);
        speakers = List.copyOf(speakers);
    }
}
