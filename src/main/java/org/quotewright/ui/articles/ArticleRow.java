package org.quotewright.ui.articles;

import java.util.Optional;
import org.quotewright.model.ArticleId;

/**
 * A line of the article list: a heading of a group, or an article.
 *
 * @param share of its quotations that are decided
 * @param count what stands at the end of the line
 */
record ArticleRow(
        Optional<ArticleId> article,
        String heading,
        String outlet,
        String date,
        double share,
        String count,
        boolean isCurrent) {

    static ArticleRow group(String heading) {
        return new ArticleRow(Optional.empty(), heading, "", "", 0, "", false);
    }
}
