package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Optional;
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
 * @param owner the person worked for, where the role is one of a person's staff
 * @param former whether the article says that it is held no more
 */
public record Post(
        String role,
        String family,
        Set<String> holders,
        String organisation,
        PostStrength strength,
        List<Span> evidence,
        Optional<Owner> owner,
        boolean former) {

    public Post {
        holders = Set.copyOf(holders);
        evidence = List.copyOf(evidence);
    }

    /** A body alone, without a role. */
    public static Post ofBody(String organisation, PostStrength strength, Span evidence) {
        return new Post(
                "",
                "",
                Set.of(),
                organisation,
                strength,
                List.of(evidence),
                Optional.empty(),
                false);
    }

    /** A place on a person's staff, the role untold. */
    static Post onStaffOf(Owner owner, Span evidence) {
        return new Post(
                "",
                "",
                Set.of(),
                "",
                PostStrength.NONE,
                List.of(evidence),
                Optional.of(owner),
                false);
    }

    /** The same post on that person's staff. */
    Post of(Owner person) {
        return new Post(
                role,
                family,
                holders,
                organisation,
                strength,
                evidence,
                Optional.of(person),
                former);
    }

    /** The same post at the body that was found for its owner. */
    Post at(String body, PostStrength surety) {
        return new Post(role, family, holders, body, surety, evidence, owner, former);
    }

    public boolean hasOrganisation() {
        return !organisation.isEmpty();
    }

    /** True where the other differs at most in the words that state it. */
    boolean saysSameAs(Post other) {
        return role.equalsIgnoreCase(other.role)
                && family.equals(other.family)
                && holders.equals(other.holders)
                && organisation.equals(other.organisation)
                && owner.equals(other.owner);
    }

    public Affiliation toAffiliation() {
        return new Affiliation(role, organisation, evidence);
    }
}
