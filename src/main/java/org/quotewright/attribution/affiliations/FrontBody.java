package org.quotewright.attribution.affiliations;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.attribution.naming.Words;

/** Finds the body before a role wherever it is told: by name, by "its", by its head or country. */
final class FrontBody {

    private static final Set<String> OFFICES =
            Set.of(
                    "minister",
                    "president",
                    "ambassador",
                    "chancellor",
                    "secretary",
                    "envoy",
                    "negotiator");

    private final Words words;
    private final Cast cast;
    private final BodyBefore before;
    private final SharedBodies shared;
    private final CommonBodies bodies;
    private final Countries countries;

    FrontBody(Words words, Cast cast, RoleWords roles, SharedBodies shared, CommonBodies bodies) {
        this.words = words;
        this.cast = cast;
        this.before = new BodyBefore(words, roles, cast, bodies);
        this.shared = shared;
        this.bodies = bodies;
        this.countries = new Countries(words);
    }

    /** The body told by the tokens before a role: before its modifiers and its noun. */
    Body of(int from, int role, int head) {
        if (NameWords.isParty(words.bare(head))) {
            return before.party(head);
        }
        Body read = before.read(from, role);
        if (!read.isStated() && read.owner().isEmpty()) {
            read = ownerByRole(from, role).or(() -> shared.before(role)).orElse(read);
        }
        if (!read.isStated() && words.lower(from).equals("its")) {
            return bodies.meantByIts(from)
                    .map(name -> Body.likely(cast.of(name), name.span()))
                    .orElse(read);
        }
        return isAdjective(read, head) ? country(read) : read;
    }

    /** "the president's aides". */
    private Optional<Body> ownerByRole(int from, int role) {
        for (int i = role - 1; i > from; i--) {
            if (words.isPossessive(i) && words.isRole(i - 1)) {
                Owner owner = Owner.ofFamily(Roles.family(words.lower(i - 1)).orElseThrow());
                return Optional.of(Body.ownedBy(owner, words.span(i - 1, i)));
            }
        }
        return Optional.empty();
    }

    /** "Marovian minister": an adjective of a country that no list knows; never a body itself. */
    private boolean isAdjective(Body body, int head) {
        boolean word =
                body.strength() == PostStrength.LIKELY
                        && body.name().indexOf(' ') < 0
                        && Countries.isAdjective(body.name().toLowerCase(Locale.ROOT));
        return word
                && (OFFICES.contains(Roles.family(words.lower(head)).orElse(""))
                        || countries.of(body.name()).isPresent());
    }

    private Body country(Body adjective) {
        return new Body(
                countries.of(adjective.name()).orElse(""),
                adjective.name(),
                PostStrength.PLACE,
                adjective.evidence());
    }
}
