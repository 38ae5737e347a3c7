package org.quotewright.model;

/** Names one saved search of a project file for as long as the file lives. */
public record SearchId(long value) implements Subject {

    public SearchId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }
}
