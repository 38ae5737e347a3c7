package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/**
 * The body that "a spokesman" speaks for where no word beside the noun says so: the one named last,
 * in the same sentence or the one before, else the company that the article is about.
 */
final class BareSpokespersons {

    private static final Set<String> NOUNS =
            Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople");
    private static final Set<String> DETERMINERS = Set.of("a", "the", "its");

    private final Words words;
    private final CommonBodies bodies;
    private final MainBody main;

    BareSpokespersons(Words words, CommonBodies bodies, MainBody main) {
        this.words = words;
        this.bodies = bodies;
        this.main = main;
    }

    /** The body of the noun at {@code head}, in a phrase that begins at {@code from}. */
    Body of(int from, int head) {
        boolean bare =
                head == from + 1
                        && NOUNS.contains(words.lower(head))
                        && DETERMINERS.contains(words.lower(from));
        if (!bare) {
            return Body.NONE;
        }
        return lastNamed(from)
                .map(name -> body(bodies.of(name), name.span()))
                .or(() -> main.company().map(named -> body(named, named.fullName().span())))
                .orElse(Body.NONE);
    }

    private Optional<Name> lastNamed(int at) {
        int begin = words.sentenceOf(at).begin();
        int first = words.from(begin);
        int before = first > 0 ? words.sentenceOf(first - 1).begin() : 0;
        return bodies.lastBefore(words.at(at).begin())
                .filter(name -> name.span().begin() >= before);
    }

    private static Body body(Referent named, Span evidence) {
        return Body.likely(named, evidence);
    }
}
