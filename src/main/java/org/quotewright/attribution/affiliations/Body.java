package org.quotewright.attribution.affiliations;

import java.util.Optional;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Span;

/**
 * Words that may state for whom somebody speaks.
 *
 * @param adjective as printed where the body is a country or party told by its adjective, else
 *     empty
 * @param owner the person for whom somebody works, where the words name one instead of a body
 */
record Body(
        String name,
        String adjective,
        PostStrength strength,
        Optional<Span> evidence,
        Optional<Owner> owner) {

    static final Body NONE =
            new Body("", "", PostStrength.NONE, Optional.empty(), Optional.empty());

    Body(String name, String adjective, PostStrength strength, Optional<Span> evidence) {
        this(name, adjective, strength, evidence, Optional.empty());
    }

    static Body ownedBy(Owner owner, Span evidence) {
        return new Body("", "", PostStrength.NONE, Optional.of(evidence), Optional.of(owner));
    }

    /** A body that the words in the span most likely mean. */
    static Body likely(Referent body, Span evidence) {
        return new Body(body.text(), "", PostStrength.LIKELY, Optional.of(evidence));
    }

    boolean isStated() {
        return strength != PostStrength.NONE;
    }

    boolean isCountry() {
        return strength == PostStrength.PLACE;
    }
}
