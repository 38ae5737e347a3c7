package org.quotewright.model;

import java.util.List;

/**
 * A speaker as the directory shows it: what articles say and analysts entered, that of the entries
 * merged into it included.
 *
 * @param first the entry as which it came to the project, before any renaming
 * @param aliases other names, each once
 * @param affiliations those entered by hand first, then those that its quotations state
 * @param apart entries that are never merged with it
 * @param merged the entries that were merged into it
 * @param quotes how many quotations are its own now
 */
public record DirectorySpeaker(
        SpeakerId id,
        SpeakerId first,
        Speaker speaker,
        List<Alias> aliases,
        List<DatedAffiliation> affiliations,
        List<Attribute> attributes,
        List<SpeakerId> apart,
        List<SpeakerId> merged,
        int quotes) {

    public DirectorySpeaker {
        aliases = List.copyOf(aliases);
        affiliations = List.copyOf(affiliations);
        attributes = List.copyOf(attributes);
        apart = List.copyOf(apart);
        merged = List.copyOf(merged);
    }
}
