package org.quotewright.review;

import java.util.List;

/**
 * What is new in the list of a project's articles since an earlier reading of it.
 *
 * @param reading names this reading to {@link Library#articlesSince}
 * @param isAll whether these are all articles, in the order in which they came, and not only those
 *     whose lines changed in their places
 */
public record ArticleNews(long reading, boolean isAll, List<ArticleSummary> articles) {

    /** That there are no articles. */
    public static final ArticleNews NONE = new ArticleNews(0, true, List.of());

    public ArticleNews {
        articles = List.copyOf(articles);
    }
}
