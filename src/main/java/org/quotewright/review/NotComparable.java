package org.quotewright.review;

import org.quotewright.model.Refusal;
import org.quotewright.model.Told;

/** The other project cannot be set beside this one; neither was changed. */
public final class NotComparable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotComparable(String messageKey, String... arguments) {
        super(messageKey, arguments);
    }

    <E extends Exception & Told> NotComparable(E reason) {
        super(reason);
    }
}
