package org.quotewright.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * For whom a speaker speaks.
 *
 * @param role in the article's words ("chief economist"), or empty
 * @param organisation its name, or empty
 * @param evidence the words of the article that state it, in reading order
 */
public record Affiliation(String role, String organisation, List<Span> evidence) {

    public static final Affiliation NONE = new Affiliation("", "", List.of());

    /** The same without the words of one article. */
    public Affiliation withoutEvidence() {
        return new Affiliation(role, organisation, List.of());
    }

    /**
     * The same where it names an organisation; else with what another one says of the same person
     * beyond this.
     */
    public Affiliation filledFrom(Affiliation other) {
        boolean isMore =
                organisation.isBlank()
                        && (!other.organisation.isBlank()
                                || role.isBlank() && !other.role.isBlank());
        return isMore
                ? new Affiliation(
                        role.isBlank() ? other.role : role,
                        other.organisation,
                        Stream.concat(evidence.stream(), other.evidence.stream())
                                .distinct()
                                .sorted()
                                .toList())
                : this;
    }

    public Affiliation {
        evidence = List.copyOf(evidence);
    }
}
