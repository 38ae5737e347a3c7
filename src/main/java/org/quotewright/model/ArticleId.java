package org.quotewright.model;

/** Names one article of a project file for as long as the file lives. */
public record ArticleId(long value) implements Subject {

    public ArticleId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }
}
