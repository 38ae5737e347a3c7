package org.quotewright.review;

import java.util.List;
import org.quotewright.model.Article;
import org.quotewright.model.LeftOut;
import org.quotewright.reading.ReadArticle;

/**
 * An article as its file gives it in another encoding.
 *
 * @param leftOut what stands in the file but not in the article, in the order of the file
 */
public record Rereading(Article article, List<LeftOut> leftOut) {

    public Rereading {
        leftOut = List.copyOf(leftOut);
    }

    static Rereading of(ReadArticle read) {
        return new Rereading(read.article(), read.leftOut());
    }
}
