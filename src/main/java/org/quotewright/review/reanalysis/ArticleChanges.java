package org.quotewright.review.reanalysis;

import java.util.List;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;

/**
 * What would change in one article.
 *
 * @param found everything that the engine found there, decided on or not
 * @param changes in reading order
 */
public record ArticleChanges(
        StoredArticle article, List<Suggestion> found, List<QuoteChange> changes) {

    public ArticleChanges {
        found = List.copyOf(found);
        changes = List.copyOf(changes);
    }

    public int count(Difference difference) {
        return (int) changes.stream().filter(change -> change.is(difference)).count();
    }
}
