package org.quotewright.ui.common.desk;

import java.util.Optional;
import org.quotewright.model.QuoteId;
import org.quotewright.review.ArticleNews;
import org.quotewright.review.OpenArticle;

/** What the desk shows after a step: all of it read in the job that took the step. */
record Sight(OpenArticle article, Optional<QuoteId> quote, ArticleNews news) {}
