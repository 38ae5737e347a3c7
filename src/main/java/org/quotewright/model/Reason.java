package org.quotewright.model;

import java.util.List;

/**
 * One reason for an attribution: a key, and the words of the article that fill its sentence.
 *
 * @param arguments on one line each, also where the article breaks a line within them
 */
public record Reason(ReasonKey key, List<String> arguments) {

    public Reason {
        arguments = arguments.stream().map(words -> words.replaceAll("\\R", " ")).toList();
    }

    public static Reason of(ReasonKey key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
