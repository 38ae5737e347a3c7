package org.quotewright.ui.common.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.quotewright.model.QuoteId;
import org.quotewright.review.ArticleNews;
import org.quotewright.review.OpenArticle;

/**
 * What the desk shows after a step: all of it read in the job that took the step.
 *
 * @param said what is told quietly once it is shown, if anything then
 */
record Sight(
        OpenArticle article,
        Optional<QuoteId> quote,
        ArticleNews news,
        Supplier<Optional<String>> said) {}
