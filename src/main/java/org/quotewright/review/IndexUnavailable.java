package org.quotewright.review;

import java.io.IOException;
import org.quotewright.model.Told;

/** The search index could not answer, and nothing is known about what it would have found. */
public final class IndexUnavailable extends IOException implements Told {

    private static final long serialVersionUID = 1L;

    IndexUnavailable(Throwable cause) {
        super("search index", cause);
    }

    @Override
    public String messageKey() {
        return "store.index-unavailable";
    }
}
