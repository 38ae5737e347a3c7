package org.quotewright.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One reason for an attribution: a key, and the words of the article that fill its sentence.
 *
 * @param arguments on one line each, also where the article breaks a line within them
 */
public record Reason(ReasonKey key, List<String> arguments) {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    public Reason {
        arguments = arguments.stream().map(Reason::onOneLine).toList();
    }

    private static String onOneLine(String words) {
        return LINE_END.matcher(words).replaceAll(" ");
    }

    public static Reason of(ReasonKey key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
