package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Spelling;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Reads whose staff or body the words before a role tell, and those words as a name. */
final class BodyOwners {

    /** What only belongs to a body and is none beside it: "the Fund's mission chief". */
    private static final Set<String> PARTS =
            Set.of("mission", "office", "team", "board", "squad", "division", "services");

    private final Words words;
    private final Cast cast;

    BodyOwners(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** "Dale spokesman", "Ann Dale's aides". */
    Body owner(int begin, int end) {
        int last = words.at(end - 1).end();
        Referent person =
                cast.namesIn(words.span(begin, end)).stream()
                        .filter(name -> name.span().end() == last)
                        .findFirst()
                        .map(cast::of)
                        .orElseGet(() -> cast.called(words.bare(end - 1)).orElseThrow());
        return Body.ownedBy(Owner.named(person), words.span(begin, end));
    }

    /** "Obama's campaign": the owner and what he owns, the words between left out. */
    Body owned(int begin, int owner, int end) {
        int noun = end - 1;
        if (!NameWords.isOrganisationNoun(words.bare(noun)) || words.isCapital(noun)) {
            return Body.NONE;
        }
        boolean common = !words.isCapital(owner - 1) && CommonBodies.isNoun(words.lower(owner - 1));
        if (PARTS.contains(words.bare(noun)) && (isBody(owner - 1) || common)) {
            return Body.NONE;
        }
        boolean personal = isPerson(begin, owner) && PersonalBodies.isNoun(words.lower(noun));
        String name =
                personal
                        ? PersonalBodies.named(
                                cast.called(words.bare(owner - 1)).orElseThrow(), words.lower(noun))
                        : text(begin, owner + 1) + " " + words.at(noun).text();
        return new Body(name, "", PostStrength.STATED, evidence(begin, end));
    }

    private boolean isBody(int last) {
        return cast.called(words.bare(last)).filter(Referent::isOrganisation).isPresent();
    }

    boolean isPerson(int begin, int end) {
        String last = words.bare(end - 1);
        return cast.called(last)
                .filter(found -> found.isPerson() && isName(found.fullName(), last))
                .isPresent();
    }

    private static boolean isName(Name name, String last) {
        return name.words().contains(last);
    }

    String text(int begin, int end) {
        String text = Spelling.of(words.span(begin, end).in(words.layout().text()));
        int bracket = text.indexOf(" (");
        return bracket > 0 ? text.substring(0, bracket) : text;
    }

    Optional<Span> evidence(int begin, int end) {
        int bracket = begin + 1;
        while (bracket < end && !words.lower(bracket).equals("(")) {
            bracket++;
        }
        return Optional.of(words.span(begin, bracket));
    }
}
