package org.quotewright.review;

import org.quotewright.model.Refusal;

/** A text that cannot become a new version of an article. */
public final class NotRevisable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotRevisable(String messageKey, String... arguments) {
        super(messageKey, arguments);
    }
}
