package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;
import org.quotewright.text.WordList;

/**
 * Reads clauses that tell whom somebody leads: "who heads the institute", "who runs Dale Foods".
 */
final class LeadClauses {

    private static final WordList VERBS = WordList.named("verbs-of-leading.txt");
    private static final Set<String> ADVERBS = Set.of("now", "currently", "also", "still", "has");
    private static final Set<String> WORK =
            Set.of("teaches", "works", "lectures", "studies", "researches", "practices", "serves");
    private static final Set<String> AT = Set.of("at", "for", "with");
    private static final Set<String> BELONGS =
            Set.of("joined", "leads", "heads", "chairs", "runs", "directs", "manages", "edits");

    /** What is the body's own: "the risk of" and "the victims of" one are not. */
    private static final WordList PARTS = WordList.named("parts-of-bodies.txt");

    /** What somebody "also leads" yields to the office that the title tells. */
    private static final PostStrength BESIDES = PostStrength.LIKELY;

    private static final int FARTHEST = 12;
    private static final int LONGEST = 5;
    private static final int LONGEST_NOUN = 5;

    private final Words words;
    private final Cast cast;
    private final CommonBodies bodies;

    LeadClauses(Words words, Cast cast, CommonBodies bodies) {
        this.words = words;
        this.cast = cast;
        this.bodies = bodies;
    }

    /** Reads the clause whose "who" stands at that index. */
    Optional<Post> read(int who) {
        if (!words.lower(who).equals("who")) {
            return Optional.empty();
        }
        int verb = ADVERBS.contains(words.lower(who + 1)) ? who + 2 : who + 1;
        Optional<Post> told =
                WORK.contains(words.lower(verb))
                        ? workplace(verb + 1)
                        : VERBS.has(words.lower(verb))
                                ? led(verb + 1).or(() -> workplace(verb + 1))
                                : Optional.empty();
        boolean besides = words.lower(who + 1).equals("also");
        return besides ? told.map(post -> post.at(post.organisation(), BESIDES)) : told;
    }

    /** Reads what stands right after a name: "Ida Moor joined the Greens", "works for". */
    Optional<Post> readVerb(int verb) {
        if (WORK.contains(words.lower(verb))) {
            return workplace(verb + 1);
        }
        return BELONGS.contains(words.lower(verb)) ? led(verb + 1) : Optional.empty();
    }

    private Optional<Post> led(int object) {
        int end = Math.min(words.count(), object + LONGEST);
        return object < end
                ? named(object, end)
                        .or(() -> owned(object, end))
                        .or(() -> unknown(object))
                        .or(() -> halfNamed(object))
                        .or(() -> behindNoun(object))
                        .or(() -> common(object))
                : Optional.empty();
    }

    private Optional<Post> halfNamed(int object) {
        return HalfNamedBodies.at(words, object, object + LONGEST)
                .map(span ->
                        Post.ofBody(span.in(words.layout().text()), PostStrength.STATED, span));
    }

    /** "the transport desk of the Chamber", "the passenger group Pro Rail". */
    private Optional<Post> behindNoun(int from) {
        int noun = from;
        while (noun < from + LONGEST_NOUN
                && words.isWord(noun)
                && !words.isCapital(noun)
                && !words.lower(noun).equals("of")) {
            noun++;
        }
        if (noun == from || noun >= words.count()) {
            return Optional.empty();
        }
        if (words.lower(noun).equals("of")) {
            return !PARTS.has(words.lower(noun - 1))
                    ? Optional.empty()
                    : named(noun + 1, Math.min(words.count(), noun + 1 + LONGEST));
        }
        String body = words.lower(noun - 1);
        boolean told = NameWords.isOrganisationNoun(body) || CommonBodies.isNoun(body);
        int name = noun;
        return told && words.isCapital(name)
                ? beginning(name).or(() -> capitals(name))
                : Optional.empty();
    }

    /** "the charity Right Cot": several words that no list of names knows. */
    private Optional<Post> capitals(int from) {
        int end = from;
        while (end < from + LONGEST && words.isCapital(end)) {
            end++;
        }
        Span span = words.span(from, end);
        return end > from + 1
                ? Optional.of(
                        Post.ofBody(span.in(words.layout().text()), PostStrength.STATED, span))
                : Optional.empty();
    }

    private Optional<Post> beginning(int i) {
        return cast.namesIn(words.at(i).span()).stream()
                .filter(name -> name.span().begin() == words.at(i).begin())
                .filter(name -> cast.of(name).isOrganisation() || isUnknown(cast.of(name)))
                .findFirst()
                .map(name -> post(cast.of(name), name.span()));
    }

    /** "who founded Clear Fen": several words that are no person's. */
    private Optional<Post> unknown(int object) {
        int i = words.lower(object).equals("the") ? object + 1 : object;
        boolean several = words.isCapital(i) && words.isCapital(i + 1);
        return several ? beginning(i) : Optional.empty();
    }

    private static boolean isUnknown(Referent referent) {
        return referent.kind() == NameKind.UNKNOWN;
    }

    /** "who teaches botany at Marlow University". */
    private Optional<Post> workplace(int from) {
        int end = Math.min(words.count(), from + FARTHEST);
        for (int i = from; i < end && (words.isWord(i) || words.isPossessive(i)); i++) {
            if (AT.contains(words.lower(i)) && words.lower(i - 1).length() > 1) {
                int object = i + 1;
                Optional<Post> found =
                        named(object, Math.min(words.count(), object + LONGEST))
                                .or(() -> behindNoun(object));
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
        boolean noun =
                words.lower(the).equals("the")
                        && CommonBodies.isNoun(words.lower(the + 1))
                        && !words.isCapital(the + 2);
        return noun
                ? bodies.nearest(words.lower(the + 1), words.at(the).begin())
                        .map(body -> post(body, words.span(the, the + 2)))
                : Optional.empty();
    }

    private static Post post(Referent body, Span evidence) {
        return Post.ofBody(body.text(), PostStrength.STATED, evidence);
    }
}
