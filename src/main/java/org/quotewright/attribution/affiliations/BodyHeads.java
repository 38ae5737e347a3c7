package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Words;

/**
 * Reads for whom the head of a body speaks whose role names none: the body of which the paragraph
 * has spoken ("Dale Foods cut its forecast. Chief executive Ann Lee said").
 */
final class BodyHeads {

    private static final Set<String> ROLES =
            Set.of(
                    "chief executive",
                    "chief executive officer",
                    "ceo",
                    "chief financial officer",
                    "chief operating officer",
                    "cfo",
                    "coo",
                    "finance chief",
                    "finance director",
                    "managing director",
                    "executive director",
                    "general manager",
                    "director general",
                    "secretary general",
                    "superintendent",
                    "chairman",
                    "chairwoman",
                    "chairperson",
                    "founder",
                    "co-founder");

    /** Whose body only the subject of a sentence before can be. */
    private static final Set<String> STAFF =
            Set.of(
                    "coordinator",
                    "director",
                    "manager",
                    "official",
                    "officials",
                    "officer",
                    "executive",
                    "spokesperson",
                    "spokesman",
                    "spokeswoman",
                    "representative",
                    "head",
                    "president",
                    "secretary-general",
                    "captain",
                    "coach");

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
        Optional<Name> body =
                chief || isHead(role, head + 2)
                        ? bodies.spokenOf(begin)
                        : STAFF.contains(words.bare(head)) && !isHeadOfState(head)
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
            head |= ROLES.contains(words.phrase(role, end));
        }
        return head;
    }
}
