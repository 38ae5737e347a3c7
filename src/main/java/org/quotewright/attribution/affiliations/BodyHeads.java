package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Words;
import org.quotewright.text.WordList;

/**
 * Reads for whom the head of a body speaks whose role names none: the body of which the paragraph
 * has spoken ("Dale Foods cut its forecast. Chief executive Ann Lee said").
 */
final class BodyHeads {

    private static final WordList ROLES = WordList.named("heads-of-bodies.txt");

    /** Whose body only the subject of a sentence before can be. */
    private static final WordList STAFF = WordList.named("staff-of-bodies.txt");

    private static final Set<String> TOWNS =
            Set.of("council", "city", "town", "borough", "municipality", "village");
    private static final int LONGEST = 3;

    private final Words words;
    private final CommonBodies bodies;
    private final HomeTown town;

    BodyHeads(Words words, CommonBodies bodies) {
        this.words = words;
        this.bodies = bodies;
        this.town = new HomeTown(words);
    }

    /** The body of the role in the tokens, whose words begin there and whose noun is the head. */
    Body of(int role, int head) {
        int begin = words.at(role).begin();
        if (words.lower(head).equals("mayor")) {
            return bodies.spokenOf(begin)
                    .filter(this::isTowns)
                    .map(name -> Body.likely(bodies.of(name), name.span()))
                    .orElseGet(town::mayors);
        }
        boolean chief = words.lower(role).equals("chief") && words.lower(head).equals("officer");
        if (words.phrase(role, head + 1).endsWith("press secretary")) {
            return bodies.subjectLately(begin)
                    .map(name -> Body.likely(bodies.of(name), name.span()))
                    .orElse(Body.NONE);
        }
        Optional<Name> body =
                chief || isHead(role, head + 2)
                        ? bodies.spokenOf(begin)
                        : STAFF.has(words.bare(head)) && !isHeadOfState(head)
                                ? bodies.subjectBefore(begin)
                                : Optional.empty();
        return body.map(name -> Body.likely(bodies.of(name), name.span())).orElse(Body.NONE);
    }

    private boolean isHeadOfState(int head) {
        return words.lower(head).equals("president") && words.isCapital(head);
    }

    private boolean isTowns(Name name) {
        return name.words().stream().anyMatch(TOWNS::contains);
    }

    private boolean isHead(int role, int to) {
        boolean head = false;
        for (int end = role + 1; end <= Math.min(to, role + LONGEST); end++) {
            head |= ROLES.has(words.phrase(role, end));
        }
        return head;
    }
}
