package org.quotewright.attribution.naming;

import java.util.Locale;

/** Turns words as printed into a name: spaces folded, capitals of a transcript lowered. */
public final class Spelling {

    private Spelling() {}

    /** The words with single spaces; names of several words all in capitals get small letters. */
    public static String of(String printed) {
        String folded = String.join(" ", printed.strip().split("\\s+"));
        boolean shout = folded.indexOf(' ') > 0 && folded.equals(folded.toUpperCase(Locale.ROOT));
        return shout && folded.chars().filter(Character::isLetter).count() > 6
                ? lowered(folded)
                : folded;
    }

    private static String lowered(String name) {
        StringBuilder lowered = new StringBuilder(name.length());
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            lowered.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return lowered.toString();
    }
}
