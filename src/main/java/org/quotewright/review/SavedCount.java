package org.quotewright.review;

import java.util.Set;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SavedSearch;

/**
 * What a saved search finds.
 *
 * @param news hits in articles that came since somebody looked it through
 */
public record SavedCount(SavedSearch search, long total, Set<QuoteId> news) {

    public SavedCount {
        news = Set.copyOf(news);
    }

    /** How many of the hits are new. */
    public long unseen() {
        return news.size();
    }
}
