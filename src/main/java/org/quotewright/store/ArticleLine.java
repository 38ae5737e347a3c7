package org.quotewright.store;

import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;

/** An article without its text, and how many of its quotations stand where. */
public record ArticleLine(
        ArticleId id,
        String fileName,
        ArticleFacts facts,
        int quotes,
        int decided,
        int corrected) {}
