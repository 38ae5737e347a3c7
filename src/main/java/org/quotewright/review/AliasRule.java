package org.quotewright.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotewright.model.Speaker;

/**
 * Tells whether the words of a mention are another name of its speaker: part of the name, with a
 * title or without, a handle, or an organisation's initials. Pronouns and descriptions ("the
 * minister") are never names.
 */
final class AliasRule {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;
    private static final Set<String> NEVER_FIRST =
            Set.of(
                    "a", "an", "another", "he", "her", "herself", "him", "himself", "his", "i",
                    "it", "its", "me", "my", "one", "our", "she", "some", "that", "the", "their",
                    "them", "these", "they", "this", "those", "us", "we", "which", "who", "whose",
                    "you", "your");

    private AliasRule() {}

    /** The words without a possessive ending or punctuation after them. */
    static String tidy(String words) {
        String name = words.strip();
        if (name.endsWith("'s") || name.endsWith("\u2019s")) {
            name = name.substring(0, name.length() - 2);
        }
        while (!name.isEmpty() && ",;:'\u2019".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1);
        }
        return name;
    }

    static boolean isAlias(Speaker speaker, String name) {
        if (name.isEmpty() || name.length() > LONGEST || folded(name).equals(folded(speaker))) {
            return false;
        }
        List<String> words = words(name);
        return words.size() <= MOST_WORDS
                && !NEVER_FIRST.contains(folded(words.getFirst()))
                && isNameOf(speaker, name, words);
    }

    private static boolean isNameOf(Speaker speaker, String name, List<String> words) {
        return switch (speaker.kind()) {
            case PERSON -> isHandle(words) || isPartOfAPerson(speaker, name, words);
            case ORGANISATION ->
                    isHandle(words) || isInitials(speaker, name) || isPart(speaker, words);
            case GROUP, UNNAMED_PERSON, DOCUMENT, UNKNOWN -> false;
        };
    }

    private static boolean isHandle(List<String> words) {
        return words.size() == 1
                && words.getFirst().length() > 1
                && words.getFirst().charAt(0) == '@';
    }

    private static boolean isPartOfAPerson(Speaker speaker, String name, List<String> words) {
        List<String> full = words(speaker.name());
        boolean isGivenName = words.size() == 1 && same(words.getFirst(), full.getFirst());
        boolean isSurname = same(words.getLast(), full.getLast());
        return words.stream().allMatch(word -> isCapitalised(word) || full.contains(word))
                && (isGivenName || isSurname)
                && !folded(name).contains(folded(speaker));
    }

    private static boolean isPart(Speaker speaker, List<String> words) {
        Set<String> full =
                words(speaker.name()).stream().map(AliasRule::folded).collect(Collectors.toSet());
        return words.stream().allMatch(AliasRule::isCapitalised)
                && words.stream().map(AliasRule::folded).allMatch(full::contains);
    }

    private static boolean isInitials(Speaker speaker, String name) {
        String initials =
                words(speaker.name()).stream()
                        .filter(AliasRule::isCapitalised)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        return initials.length() > 1 && initials.equals(name.replace(".", ""));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static List<String> words(String name) {
        return List.of(name.strip().split("\\s++"));
    }

    private static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(Speaker speaker) {
        return folded(speaker.name());
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
