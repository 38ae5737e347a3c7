package org.quotewright.attribution.affiliations;

import java.util.Set;
import org.quotewright.attribution.naming.Words;

/** Where the description of a person begins and ends. */
final class DescriptionShape {

    private static final Set<String> COPULAS = Set.of("is", "was", "became", "serves", "served");
    private static final Set<String> STOPS =
            Set.of(",", ";", "who", "whose", "whom", "which", "\u2014", "\u2013", "--", ")");

    private final Words words;

    DescriptionShape(Words words) {
        this.words = words;
    }

    boolean isStop(int i) {
        return STOPS.contains(words.lower(i));
    }

    boolean isCopula(String lower) {
        return COPULAS.contains(lower);
    }

    boolean beginsDescription(int i) {
        return RoleWords.isDeterminer(words.lower(i))
                || words.isRole(i)
                || words.lower(i).equals("as");
    }

    int stop(int from, int end) {
        int to = from;
        while (to < end
                && (CommonBodies.isNamedAfter(words, to) || !STOPS.contains(words.lower(to)))) {
            to++;
        }
        return to;
    }

    boolean isNear(int begin, Post post) {
        int role = words.from(post.evidence().getFirst().begin());
        return role - begin < 12 && !holdsVerb(begin, role);
    }

    private boolean holdsVerb(int begin, int role) {
        for (int i = begin; i < role; i++) {
            String lower = words.lower(i);
            if (lower.equals("said")
                    || lower.equals("says")
                    || lower.equals("told")
                    || COPULAS.contains(lower)) {
                return true;
            }
        }
        return false;
    }

    boolean holdsPossessive(int begin, int to) {
        for (int i = begin; i < to; i++) {
            if (words.isPossessive(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first word of what states the post. */
    int from(Post post) {
        return words.from(post.evidence().getFirst().begin());
    }
}
