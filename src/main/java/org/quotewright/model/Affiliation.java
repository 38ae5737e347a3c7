package org.quotewright.model;

import java.util.List;

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

    public Affiliation {
        evidence = List.copyOf(evidence);
    }
}
