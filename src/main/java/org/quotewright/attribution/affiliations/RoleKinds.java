package org.quotewright.attribution.affiliations;

import java.util.Set;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.attribution.naming.Words;
import org.quotewright.text.WordList;

/** Tells for whom the holders of a role may speak: a place, a person, or no body at all. */
final class RoleKinds {

    private static final Set<String> LEGISLATORS = Set.of("senator", "representative", "lawmaker");
    private static final Set<String> NO_MORE = Set.of("former", "onetime", "ex", "then", "late");
    private static final WordList OUTSIDE = WordList.named("outside-roles.txt");
    private static final WordList STAFF = WordList.named("staff-roles.txt");
    private static final WordList PUBLIC = WordList.named("public-offices.txt");

    private final Words words;

    RoleKinds(Words words) {
        this.words = words;
    }

    /** True of those who speak for no body that tells them ("a critic of the bank"), and of kin. */
    boolean isOutside(int head) {
        return OUTSIDE.has(family(head));
    }

    /** True of those who speak for a place ("the Ohio governor"). */
    boolean isPublic(int head) {
        return PUBLIC.has(family(head));
    }

    /** True of those who speak for a person ("her aides", "Dale's chief of staff"). */
    boolean isStaff(int head) {
        boolean chiefOfStaff =
                words.lower(head + 1).equals("of") && words.lower(head + 2).equals("staff");
        return STAFF.has(family(head)) || chiefOfStaff;
    }

    /** The family of the role's noun, or the noun in the singular. */
    String family(int head) {
        String word = words.bare(head);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Roles.family(word).orElse(PUBLIC.has(word) || STAFF.has(word) ? word : singular);
    }

    boolean isLegislator(int role, int to) {
        for (int i = role; i < to; i++) {
            if (LEGISLATORS.contains(Roles.family(words.lower(i)).orElse(""))) {
                return true;
            }
        }
        return false;
    }

    boolean isFormer(int from, int head) {
        for (int i = from; i <= head; i++) {
            String lower = words.lower(i);
            int hyphen = lower.indexOf('-');
            if (NO_MORE.contains(hyphen > 0 ? lower.substring(0, hyphen) : lower)) {
                return true;
            }
        }
        return false;
    }
}
