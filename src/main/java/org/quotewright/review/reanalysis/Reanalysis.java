package org.quotewright.review.reanalysis;

import java.util.List;

/**
 * What an engine would change in a project if it analysed its articles again.
 *
 * @param engine its name
 * @param analysed how many articles it read
 * @param articles those in which something would change
 */
public record Reanalysis(String engine, int analysed, List<ArticleChanges> articles) {

    public Reanalysis {
        articles = List.copyOf(articles);
    }

    public int count(Difference difference) {
        return articles.stream().mapToInt(article -> article.count(difference)).sum();
    }

    /** How many quotations would change. */
    public int size() {
        return articles.stream().mapToInt(article -> article.changes().size()).sum();
    }
}
