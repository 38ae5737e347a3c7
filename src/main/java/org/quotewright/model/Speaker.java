package org.quotewright.model;

/**
 * Somebody or something that is quoted.
 *
 * @param name the fullest name that is known; for an unnamed source the words of the article
 */
public record Speaker(String name, SpeakerKind kind) {

    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker has a name");
        }
    }
}
