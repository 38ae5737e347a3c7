package org.quotewright.attribution.speakers;

import java.util.List;

/** Whose a handle of a social network is, by the letters it shares with a name. */
final class Handles {

    private static final int LEAST = 4;

    private Handles() {}

    /**
     * True where the handle, in lower case without its sign, holds the surname or begins with it.
     */
    static boolean belongsTo(String handle, List<String> words) {
        String surname = words.getLast();
        String letters = handle.replace("_", "");
        boolean joined = letters.equals(String.join("", words));
        return joined || (surname.length() >= LEAST && letters.contains(surname));
    }
}
