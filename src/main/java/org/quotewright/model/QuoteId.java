package org.quotewright.model;

/** Names one quotation of a project file for as long as the file lives. */
public record QuoteId(long value) implements Subject {

    public QuoteId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }
}
