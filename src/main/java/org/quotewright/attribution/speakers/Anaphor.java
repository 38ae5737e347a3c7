package org.quotewright.attribution.speakers;

import java.util.Set;
import org.quotewright.attribution.naming.Gender;

/**
 * A pronoun of one person at its place.
 *
 * @param begin its offset
 * @param paragraph the offset at which its paragraph begins
 * @param source whether it is the source of a quotation
 */
record Anaphor(
        String lower, Gender gender, int begin, int sentence, int paragraph, boolean source) {

    private static final Set<String> SUBJECTS = Set.of("he", "she");
    private static final Set<String> OBJECTS = Set.of("him", "himself", "herself");

    boolean isSubject() {
        return SUBJECTS.contains(lower);
    }

    boolean isObject() {
        return OBJECTS.contains(lower);
    }
}
