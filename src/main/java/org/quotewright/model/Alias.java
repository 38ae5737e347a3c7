package org.quotewright.model;

/** Another name of an entry of the directory, and where it comes from. */
public record Alias(String name, Source source) {

    public Alias {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an alias is a name");
        }
    }

    boolean isNamed(String other) {
        return Names.fold(name).equals(Names.fold(other));
    }
}
