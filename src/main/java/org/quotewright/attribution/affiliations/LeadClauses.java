package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/**
 * Reads clauses that tell whom somebody leads: "who heads the institute", "who runs Dale Foods".
 */
final class LeadClauses {

    private static final Set<String> VERBS =
            Set.of(
                    "leads",
                    "led",
                    "heads",
                    "headed",
                    "chairs",
                    "chaired",
                    "runs",
                    "ran",
                    "directs",
                    "directed",
                    "manages",
                    "managed",
                    "founded",
                    "owns",
                    "edits",
                    "represents",
                    "coaches",
                    "captains");
    private static final Set<String> WORK =
            Set.of("teaches", "works", "lectures", "studies", "researches", "practices", "serves");
    private static final Set<String> AT = Set.of("at", "for", "with");
    private static final int FARTHEST = 12;
    private static final int LONGEST = 5;

    private final Words words;
    private final Cast cast;
    private final CommonBodies bodies;

    LeadClauses(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.bodies = new CommonBodies(cast);
    }

    /** Reads the clause whose "who" stands at that index. */
    Optional<Post> read(int who) {
        if (words.lower(who).equals("who") && WORK.contains(words.lower(who + 1))) {
            return workplace(who + 2);
        }
        if (!words.lower(who).equals("who") || !VERBS.contains(words.lower(who + 1))) {
            return Optional.empty();
        }
        int object = who + 2;
        int end = Math.min(words.count(), object + LONGEST);
        return object < end
                ? named(object, end).or(() -> owned(object, end)).or(() -> common(object))
                : Optional.empty();
    }

    /** "who teaches botany at Marlow University". */
    private Optional<Post> workplace(int from) {
        int end = Math.min(words.count(), from + FARTHEST);
        for (int i = from; i < end && (words.isWord(i) || words.isPossessive(i)); i++) {
            if (AT.contains(words.lower(i)) && words.lower(i - 1).length() > 1) {
                Optional<Post> found = named(i + 1, Math.min(words.count(), i + 1 + LONGEST));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "who runs Dale's effort for the vote": one of a person's staff. */
    private Optional<Post> owned(int from, int end) {
        return cast.namesIn(words.span(from, end)).stream()
                .filter(name -> cast.of(name).isPerson())
                .filter(name -> words.isPossessive(words.to(name.span().end())))
                .findFirst()
                .map(name -> Post.onStaffOf(Owner.named(cast.of(name)), name.span()));
    }

    private Optional<Post> named(int from, int end) {
        int near = words.lower(from).equals("the") ? from + 1 : from;
        return cast.namesIn(words.span(from, end)).stream()
                .filter(name -> cast.of(name).isOrganisation())
                .filter(name -> name.span().begin() <= words.at(Math.min(near, end - 1)).begin())
                .findFirst()
                .map(name -> post(cast.of(name), name.span()));
    }

    private Optional<Post> common(int the) {
        boolean noun = words.lower(the).equals("the") && CommonBodies.isNoun(words.lower(the + 1));
        return noun
                ? bodies.nearest(words.lower(the + 1), words.at(the).begin())
                        .map(body -> post(body, words.span(the, the + 2)))
                : Optional.empty();
    }

    private static Post post(Referent body, Span evidence) {
        return Post.ofBody(body.text(), PostStrength.STATED, evidence);
    }
}
