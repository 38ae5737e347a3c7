package org.quotewright.review;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.LeftOut;

/**
 * How an analyst wants an article that was read.
 *
 * @param back paragraphs that were left out and belong to it
 * @param facts as they are to be
 * @param encoding in which its file is to be read; empty where it stays as it was read
 */
public record ImportCorrection(List<LeftOut> back, ArticleFacts facts, Optional<Charset> encoding) {

    public ImportCorrection {
        back = List.copyOf(back);
    }

    /** In the encoding in which it was read. */
    public ImportCorrection(List<LeftOut> back, ArticleFacts facts) {
        this(back, facts, Optional.empty());
    }

    /** False where the article is as wanted already. */
    public boolean changes(Article article) {
        return encoding.isPresent() || !back.isEmpty() || !facts.equals(article.facts());
    }
}
