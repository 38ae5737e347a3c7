package org.quotewright.model;

/** What holds for an article: which version of its text is the one to read, counted from 1. */
public record TextVersion(int number) implements SubjectState {

    /** The text as it was imported. */
    public static final TextVersion FIRST = new TextVersion(1);

    public TextVersion {
        if (number < 1) {
            throw new IllegalArgumentException("not a version: " + number);
        }
    }
}
