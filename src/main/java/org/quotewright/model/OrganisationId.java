package org.quotewright.model;

/** Names one organisation of a project file for as long as the file lives. */
public record OrganisationId(long value) implements Subject {

    public OrganisationId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }
}
