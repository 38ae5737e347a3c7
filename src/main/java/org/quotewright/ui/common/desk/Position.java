package org.quotewright.ui.common.desk;

import java.util.Optional;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Triage;

/** Where an analyst is in a project, and what is gone through there. */
public record Position(ArticleId article, Optional<QuoteId> quote, Triage triage) {}
