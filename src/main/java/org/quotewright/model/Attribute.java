package org.quotewright.model;

import java.util.Optional;

/**
 * What an analyst entered about a speaker; nothing else ever sets it.
 *
 * @param value empty where the analyst entered that it is not stated
 */
public record Attribute(String name, Optional<String> value) {

    /** The name of the attribute that every desk asks for. */
    public static final String GENDER = "gender";

    public Attribute {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an attribute has a name");
        }
    }

    /** Whatever its case. */
    public boolean isNamed(String other) {
        return Names.fold(name).equals(Names.fold(other));
    }
}
