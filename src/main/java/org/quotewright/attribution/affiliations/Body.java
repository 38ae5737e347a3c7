package org.quotewright.attribution.affiliations;

import java.util.Optional;
import org.quotewright.model.Span;

/**
 * Words that may state for whom somebody speaks.
 *
 * @param adjective as printed where the body is a country or party told by its adjective, else
 *     empty
 */
record Body(String name, String adjective, PostStrength strength, Optional<Span> evidence) {

    static final Body NONE = new Body("", "", PostStrength.NONE, Optional.empty());

    boolean isStated() {
        return strength != PostStrength.NONE;
    }

    boolean isCountry() {
        return strength == PostStrength.PLACE;
    }
}
