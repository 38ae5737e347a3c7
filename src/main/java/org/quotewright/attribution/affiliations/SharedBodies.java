package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/**
 * Reads a common noun right before a role: "administration officials", "a campaign aide", "state
 * regulators".
 */
final class SharedBodies {

    private static final int FARTHEST = 300;

    private final Words words;
    private final Cast cast;
    private final PersonalBodies personal;
    private final CommonBodies bodies;
    private final HalfNamedBodies halfNamed;

    SharedBodies(Words words, Cast cast, PersonalBodies personal, CommonBodies bodies) {
        this.bodies = bodies;
        this.words = words;
        this.cast = cast;
        this.personal = personal;
        this.halfNamed = new HalfNamedBodies(words);
    }

    /** The body of the noun that stands before the role's first word, or is that word. */
    Optional<Body> before(int role) {
        return of(role - 1).or(() -> of(role));
    }

    private Optional<Body> of(int noun) {
        if (noun < 0) {
            return Optional.empty();
        }
        Span evidence = words.at(noun).span();
        boolean common = !words.isCapital(noun) || words.isInitialWord(noun);
        return switch (common ? words.lower(noun) : "") {
            case "administration" -> administration(evidence);
            case "campaign" -> campaign(evidence);
            case "state" -> state(evidence);
            case "" -> Optional.empty();
            default -> called(noun, evidence);
        };
    }

    /** "Union president Ann Lee": a body that is named elsewhere. */
    private Optional<Body> called(int noun, Span evidence) {
        return CommonBodies.isNoun(words.lower(noun)) && !words.isRole(noun)
                ? bodies.nearest(words.lower(noun), evidence.begin())
                        .map(found -> Body.likely(found, evidence))
                        .or(() -> halfNamed.of(words.lower(noun)))
                : Optional.empty();
    }

    private Optional<Body> administration(Span evidence) {
        return personal.nearest("administration", evidence.begin())
                .map(PersonalBodies.Printing::name)
                .or(() -> cast.named("white house").map(Referent::text))
                .map(name -> new Body(name, "", PostStrength.SEAT, Optional.of(evidence)));
    }

    private Optional<Body> campaign(Span evidence) {
        return personal.nearest("campaign", evidence.begin())
                .map(PersonalBodies.Printing::name)
                .map(name -> new Body(name, "", PostStrength.SEAT, Optional.of(evidence)));
    }

    /** The American state named last. */
    private Optional<Body> state(Span evidence) {
        List<Name> names = cast.names();
        int at = cast.firstFrom(evidence.begin());
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            boolean state =
                    names.get(i).kind() == NameKind.PLACE
                            && !names.get(i).lastWord().equals("washington")
                            && NameWords.isState(String.join(" ", names.get(i).words()));
            if (state) {
                String name = cast.of(names.get(i)).text();
                return Optional.of(new Body(name, "", PostStrength.PLACE, Optional.of(evidence)));
            }
        }
        return Optional.empty();
    }
}
