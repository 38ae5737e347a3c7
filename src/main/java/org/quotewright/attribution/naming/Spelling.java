package org.quotewright.attribution.naming;

import java.util.Locale;
import java.util.regex.Pattern;

/** Turns words as printed into a name: spaces folded, capitals of a transcript lowered. */
public final class Spelling {

    /** Those that bind two words are spaces too. */
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Spelling() {}

    /** The words with single spaces; names of several words all in capitals get small letters. */
    public static String of(String printed) {
        String folded = SPACES.matcher(printed).replaceAll(" ").strip();
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
