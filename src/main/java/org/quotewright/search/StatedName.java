package org.quotewright.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name and its initials as an article states them: "National Roads Board (NRB)". The name is told
 * as Schwartz and Hearst do (PSB 2003): the shortest words before the bracket that hold the letters
 * in order, the first one at the beginning of a word.
 */
public record StatedName(String initials, String name) {

    private static final int LONGEST_INITIALS = 10;
    private static final int LONGEST_NAME = 150;

    /** Those that tell of one of these organisations, in the order of the text. */
    public static List<StatedName> in(String text, Collection<String> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        Set<String> keys =
                organisations.stream().map(DirectoryName::key).collect(Collectors.toSet());
        return in(text).stream().filter(stated -> stated.concerns(keys)).distinct().toList();
    }

    static List<StatedName> in(String text) {
        List<StatedName> stated = new ArrayList<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int latest = Math.min(text.length(), open + 2 + LONGEST_INITIALS);
            int close = text.indexOf(')', open, latest);
            if (close > open + 2) {
                String initials = text.substring(open + 1, close);
                String name = areInitials(initials) ? nameBefore(open, text, initials) : "";
                if (!name.isEmpty()) {
                    stated.add(new StatedName(initials, name));
                }
            }
        }
        return stated;
    }

    private boolean concerns(Set<String> keys) {
        return keys.contains(DirectoryName.key(initials)) || keys.contains(DirectoryName.key(name));
    }

    String evidence() {
        return OrganisationEvidence.STATED.line(initials, name);
    }

    private static boolean areInitials(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.chars().filter(Character::isUpperCase).count() > 1
                && word.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || unit == '.');
    }

    private static String nameBefore(int open, String text, String initials) {
        int earliest = Math.max(0, open - LONGEST_NAME);
        for (int i = earliest; i < open; i++) {
            if (".;:!?\"“”()\n\r".indexOf(text.charAt(i)) >= 0) {
                earliest = i + 1;
            }
        }
        String before = text.substring(earliest, open).strip();
        int begin = begin(before, initials);
        String name = begin < 0 ? "" : before.substring(begin);
        boolean isName = name.indexOf(' ') > 0 && Character.isUpperCase(name.charAt(0));
        return isName ? name : "";
    }

    /** Negative where the letters are not there in order. */
    private static int begin(String before, String initials) {
        int at = before.length();
        for (int i = initials.length() - 1; i >= 0; i--) {
            int letter = Character.toLowerCase(initials.charAt(i));
            if (Character.isLetterOrDigit(letter)) {
                do {
                    at--;
                } while (at >= 0
                        && (Character.toLowerCase(before.charAt(at)) != letter
                                || i == 0 && isWithinWord(before, at)));
            }
        }
        return at;
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
