package org.quotewright.model;

import java.util.Optional;

/**
 * For whom an entry of the directory speaks, or spoke.
 *
 * @param role empty where it is not stated
 * @param organisation its name; empty where it is not stated
 * @param from empty where it is not stated
 * @param to empty where it is not stated
 */
public record DatedAffiliation(
        String role,
        String organisation,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        Source source) {

    public DatedAffiliation {
        if (role.isBlank() && organisation.isBlank()) {
            throw new IllegalArgumentException("an affiliation has a role or an organisation");
        }
        if (from.isPresent() && to.filter(end -> end.isBefore(from.get())).isPresent()) {
            throw new IllegalArgumentException("an affiliation ends after it begins");
        }
    }

    public static DatedAffiliation of(String role, String organisation, Source source) {
        return new DatedAffiliation(role, organisation, Optional.empty(), Optional.empty(), source);
    }

    /** The same as another source states it. */
    public DatedAffiliation statedBy(Source other) {
        return new DatedAffiliation(role, organisation, from, to, other);
    }

    public DatedAffiliation withOrganisation(String other) {
        return new DatedAffiliation(role, other, from, to, source);
    }
}
