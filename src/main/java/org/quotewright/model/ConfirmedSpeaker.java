package org.quotewright.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A speaker whom an analyst confirmed.
 *
 * @param aliases other forms in which articles print this speaker
 * @param affiliations those under which the analyst confirmed this speaker; their evidence belongs
 *     to other texts and is left out
 */
public record ConfirmedSpeaker(
        Speaker speaker, List<String> aliases, List<Affiliation> affiliations) {

    public ConfirmedSpeaker {
        aliases = List.copyOf(aliases);
        affiliations = List.copyOf(affiliations);
    }

    /** With what else is known of the same speaker. */
    ConfirmedSpeaker plus(ConfirmedSpeaker older) {
        return new ConfirmedSpeaker(
                speaker, both(aliases, older.aliases()), both(affiliations, older.affiliations()));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** The organisations among the affiliations, each once, in their order. */
    public List<String> organisations() {
        return affiliations.stream()
                .map(Affiliation::organisation)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }
}
