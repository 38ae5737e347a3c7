package org.quotewright.model;

import java.util.List;

/** A failure of which there is a sentence: what happened, what is safe and what to do. */
public interface Told {

    /** Of the sentence. */
    String messageKey();

    /** What fills the sentence. */
    default List<String> arguments() {
        return List.of();
    }
}
