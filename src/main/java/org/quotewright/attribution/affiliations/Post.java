package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Set;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Span;

/**
 * An office or occupation that an article gives to somebody.
 *
 * @param role in the article's words, or empty
 * @param family the family of the role's noun, or empty
 * @param holders what the role is told by, in lower case: party, country or body ("republican")
 * @param organisation the body spoken for, or empty
 * @param evidence the words that state role and body
 */
public record Post(
        String role,
        String family,
        Set<String> holders,
        String organisation,
        PostStrength strength,
        List<Span> evidence) {

    public Post {
        holders = Set.copyOf(holders);
        evidence = List.copyOf(evidence);
    }

    public boolean hasOrganisation() {
        return !organisation.isEmpty();
    }

    /** True where the other differs at most in the words that state it. */
    boolean saysSameAs(Post other) {
        return role.equalsIgnoreCase(other.role)
                && family.equals(other.family)
                && holders.equals(other.holders)
                && organisation.equals(other.organisation);
    }

    public Affiliation toAffiliation() {
        return new Affiliation(role, organisation, evidence);
    }
}
