package org.quotewright.model;

import java.util.List;

/** One reason for an attribution: a key, and the words of the article that fill its sentence. */
public record Reason(ReasonKey key, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(ReasonKey key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
