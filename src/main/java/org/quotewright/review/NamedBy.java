package org.quotewright.review;

import java.util.List;
import java.util.regex.Pattern;
import org.quotewright.model.Names;
import org.quotewright.model.Speaker;

/**
 * Whom some words of an article name, be it by the surname or the first name alone. A pronoun and a
 * description name nobody.
 */
final class NamedBy {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

    private final List<String> words;
    private final boolean endsInName;

    NamedBy(String mention) {
        List<String> printed = split(mention);
        words = words(mention);
        endsInName = !printed.isEmpty() && Character.isUpperCase(printed.getLast().codePointAt(0));
    }

    /** True where they name one of these. */
    boolean any(List<Speaker> speakers) {
        return speakers.stream().anyMatch(this::names);
    }

    private boolean names(Speaker speaker) {
        List<String> name = words(speaker.name());
        return switch (speaker.kind()) {
            case PERSON -> namesPerson(name);
            case ORGANISATION -> !name.isEmpty() && name.equals(words);
            case GROUP, UNNAMED_PERSON, DOCUMENT, UNKNOWN -> false;
        };
    }

    private boolean namesPerson(List<String> name) {
        return !name.isEmpty()
                && (words.contains(name.getLast()) || endsInName && name.contains(words.getLast()));
    }

    private static List<String> words(String name) {
        return split(Names.fold(name));
    }

    private static List<String> split(String name) {
        return BETWEEN_WORDS.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }
}
