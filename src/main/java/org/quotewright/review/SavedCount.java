package org.quotewright.review;

import org.quotewright.model.SavedSearch;

/**
 * What a saved search finds.
 *
 * @param unseen hits in articles that came since somebody looked it through
 */
public record SavedCount(SavedSearch search, long total, long unseen) {}
