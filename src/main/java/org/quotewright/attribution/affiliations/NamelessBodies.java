package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Reads a body after a preposition that is told by no name: by a common noun or by its head. */
final class NamelessBodies {

    private static final Set<String> PARTS =
            Set.of(
                    "office",
                    "offices",
                    "branch",
                    "bureau",
                    "board",
                    "department",
                    "division",
                    "unit");

    /** What a country has one of. */
    private static final Set<String> NATIONAL =
            Set.of(
                    "army",
                    "confederation",
                    "embassy",
                    "federation",
                    "government",
                    "league",
                    "ministry",
                    "navy",
                    "parliament",
                    "police",
                    "union");

    private final Words words;
    private final CommonBodies bodies;

    NamelessBodies(Words words, CommonBodies bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    /** "of the fund", "in charge of the bureau's field office", "of its office". */
    Optional<Body> read(int from, int end) {
        for (int i = from; i < end; i++) {
            if (BodyAfter.PREPOSITIONS.contains(words.lower(i))) {
                int object = i + 1;
                Optional<Body> found =
                        common(object)
                                .or(() -> owned(object))
                                .or(() -> office(object, end))
                                .or(() -> halfNamed(object, end))
                                .or(() -> national(object, end));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "its office": of the body that its sentence or the one before begins with. */
    private Optional<Body> owned(int its) {
        boolean part = words.lower(its).equals("its") && PARTS.contains(words.lower(its + 1));
        return part
                ? bodies.meantByIts(its)
                        .map(name -> Body.likely(bodies.of(name), words.span(its, its + 2)))
                : Optional.empty();
    }

    /** "the state fire marshal's office": a body that only its head names. */
    private Optional<Body> office(int the, int end) {
        int possessive = the + 1;
        while (possessive < end && words.isWord(possessive) && !words.isCapital(possessive)) {
            possessive++;
        }
        boolean office =
                words.lower(the).equals("the")
                        && possessive < end
                        && words.isPossessive(possessive)
                        && words.isRole(possessive - 1)
                        && words.lower(possessive + 1).equals("office");
        if (!office) {
            return Optional.empty();
        }
        Span span = words.span(the + 1, possessive + 2);
        String name = span.in(words.layout().text());
        return Optional.of(new Body(name, "", PostStrength.LIKELY, Optional.of(span)));
    }

    /** "the Austrian foreign ministry", "the Swedish federation": a body without a capital. */
    private Optional<Body> national(int the, int end) {
        int from = the + 1;
        boolean country =
                words.lower(the).equals("the")
                        && from < end
                        && (NameWords.isNationality(words.bare(from))
                                || NameWords.isPlace(words.bare(from)));
        int noun = from + 1;
        while (country && noun < end && words.isWord(noun) && !words.isCapital(noun)) {
            if (NATIONAL.contains(words.lower(noun))) {
                Span span = words.span(from, noun + 1);
                String name = span.in(words.layout().text());
                return Optional.of(new Body(name, "", PostStrength.LIKELY, Optional.of(span)));
            }
            noun++;
        }
        return Optional.empty();
    }

    private Optional<Body> halfNamed(int the, int end) {
        return HalfNamedBodies.at(words, the, end).map(span -> HalfNamedBodies.body(words, span));
    }

    private Optional<Body> common(int the) {
        boolean noun =
                words.lower(the).equals("the")
                        && !words.isCapital(the + 1)
                        && CommonBodies.isNoun(words.lower(the + 1));
        return noun
                ? bodies.nearest(words.lower(the + 1), words.at(the).begin())
                        .map(found -> Body.likely(found, words.span(the, the + 2)))
                : Optional.empty();
    }
}
