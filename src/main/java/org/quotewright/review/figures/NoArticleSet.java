package org.quotewright.review.figures;

import org.quotewright.model.Refusal;

/** Words that name no set of articles. */
public final class NoArticleSet extends Refusal {

    private static final long serialVersionUID = 1L;

    NoArticleSet(String messageKey, String... arguments) {
        super(messageKey, arguments);
    }
}
