package org.quotewright.attribution.naming;

import java.util.Set;

/** Signs after a name that only persons have: an age, or a description by occupation. */
final class PersonSigns {

    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "her", "their", "who");
    private static final int LONGEST = 8;

    private final Words words;

    PersonSigns(Words words) {
        this.words = words;
    }

    /** Reads on from the token after the name. */
    boolean follow(int after) {
        return words.lower(after).equals(",") && (isAge(after + 1) || isDescription(after + 1))
                || isMember(after);
    }

    /** "Ann Lee of the Bakers' Union": only persons are of a body. */
    private boolean isMember(int of) {
        boolean body = words.lower(of).equals("of") && words.lower(of + 1).equals("the");
        for (int i = of + 2; body && i < of + LONGEST; i++) {
            boolean owner = words.isPossessive(i) && words.isCapital(i - 1);
            if (!owner && !words.isCapital(i)) {
                return false;
            }
            if (i > of + 2 && NameWords.isOrganisationNoun(words.bare(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAge(int i) {
        String lower = words.lower(i);
        boolean number =
                lower.length() <= 2 && !lower.isEmpty() && Character.isDigit(lower.charAt(0));
        return number && words.lower(i + 1).equals(",");
    }

    private boolean isDescription(int from) {
        if (words.lower(from).equals("who")) {
            return true;
        }
        boolean begins = DETERMINERS.contains(words.lower(from)) || words.isRole(from);
        for (int i = from; begins && i < from + LONGEST && words.isWord(i); i++) {
            if (words.isRole(i)) {
                return true;
            }
        }
        return false;
    }
}
