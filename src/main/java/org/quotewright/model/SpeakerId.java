package org.quotewright.model;

/** Names one speaker of a project file for as long as the file lives. */
public record SpeakerId(long value) implements Subject {

    public SpeakerId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }
}
