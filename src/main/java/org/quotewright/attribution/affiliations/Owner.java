package org.quotewright.attribution.affiliations;

import java.util.Optional;
import org.quotewright.attribution.naming.Referent;

/**
 * The person for whom somebody works.
 *
 * @param referent the person, where named
 * @param family the family of the person's role, where only that is told ("the president's aide")
 */
public record Owner(Optional<Referent> referent, String family) {

    public static Owner named(Referent referent) {
        return new Owner(Optional.of(referent), "");
    }

    static Owner ofFamily(String family) {
        return new Owner(Optional.empty(), family);
    }
}
