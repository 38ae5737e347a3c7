package org.quotewright.review;

import org.quotewright.model.Refusal;

/** A command on the directory that contradicts what was decided before. Nothing was changed. */
public final class DirectoryRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    DirectoryRefused(String messageKey, String... arguments) {
        super(messageKey, arguments);
    }
}
