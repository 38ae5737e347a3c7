package org.quotewright.ui.common.desk;

import java.util.Optional;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.ui.common.Messages;

/** What is said where an analyst who goes on has come to the end of something. */
record ListEnds(Steps steps, Messages messages) {

    /** Said where the list has come to its end and goes on at its top. */
    String turned() {
        return messages.text("notice.turned", steps.waiting());
    }

    /** Said where the article has come to its end, or all of them. */
    Optional<String> ended(ArticleId article, Optional<ReviewedQuote> next) {
        if (next.isEmpty()) {
            return steps.open() == 0
                    ? Optional.of(messages.text("notice.all-done"))
                    : Optional.of(messages.text("notice.none-listed", steps.open()));
        }
        ArticleId following = next.get().article();
        return steps.line(article)
                .filter(line -> line.isDone() && !following.equals(article))
                .flatMap(line ->
                        steps.line(following)
                                .map(other ->
                                        messages.text(
                                                "notice.article-done",
                                                line.heading(),
                                                other.heading())));
    }
}
