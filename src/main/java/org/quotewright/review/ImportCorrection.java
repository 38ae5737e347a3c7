package org.quotewright.review;

import java.util.List;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.LeftOut;

/**
 * How an analyst wants an article that was read.
 *
 * @param back paragraphs that were left out and belong to it
 * @param facts as they are to be
 */
public record ImportCorrection(List<LeftOut> back, ArticleFacts facts) {

    public ImportCorrection {
        back = List.copyOf(back);
    }

    /** False where the article is as wanted already. */
    public boolean changes(Article article) {
        return !back.isEmpty() || !facts.equals(article.facts());
    }
}
