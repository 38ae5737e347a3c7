package org.quotewright.review.sightings;

import java.time.LocalDate;
import java.util.Optional;
import org.quotewright.model.ArticleId;
import org.quotewright.model.StoredArticle;

/** Where a quotation was seen; the outlet is empty where it is not known. */
public record Place(ArticleId article, String heading, String outlet, Optional<LocalDate> date) {

    static Place of(StoredArticle article) {
        return new Place(
                article.id(),
                article.heading(),
                article.article().facts().outlet(),
                article.article().facts().date());
    }
}
