package org.quotewright.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names under which a directory knows speakers and organisations that an article names
 * otherwise, because an analyst merged them or said what they are.
 *
 * @param speakers by folded name
 * @param organisations by folded name
 */
public record CanonicalNames(Map<String, Speaker> speakers, Map<String, String> organisations) {

    public CanonicalNames {
        speakers = Map.copyOf(speakers);
        organisations = Map.copyOf(organisations);
    }

    private boolean isEmpty() {
        return speakers.isEmpty() && organisations.isEmpty();
    }

    public Speaker of(Speaker speaker) {
        return Optional.ofNullable(speakers.get(Names.fold(speaker.name()))).orElse(speaker);
    }

    public String of(String organisation) {
        return Optional.ofNullable(organisations.get(Names.fold(organisation)))
                .orElse(organisation);
    }

    public DatedAffiliation of(DatedAffiliation affiliation) {
        return affiliation.withOrganisation(of(affiliation.organisation()));
    }

    public Suggestion of(Suggestion suggestion) {
        return isEmpty()
                ? suggestion
                : new Suggestion(
                        of(suggestion.attribution()),
                        suggestion.chain(),
                        of(suggestion.candidates()),
                        suggestion.confidence(),
                        suggestion.reasons());
    }

    /** Speakers who are one become one; an attribution that names nobody else stays as it is. */
    public Attribution of(Attribution attribution) {
        List<AttributedSpeaker> named = attribution.speakers().stream().map(this::of).toList();
        return named.equals(attribution.speakers())
                ? attribution
                : attribution.withSpeakers(distinct(named, AttributedSpeaker::speaker));
    }

    private List<Candidate> of(List<Candidate> candidates) {
        List<Candidate> named = candidates.stream().map(this::of).toList();
        return named.equals(candidates) ? candidates : distinct(named, Candidate::speaker);
    }

    private Candidate of(Candidate candidate) {
        return new Candidate(of(candidate.speaker()), candidate.confidence(), candidate.reasons());
    }

    private AttributedSpeaker of(AttributedSpeaker by) {
        Affiliation stated = by.affiliation();
        return new AttributedSpeaker(
                of(by.speaker()),
                new Affiliation(stated.role(), of(stated.organisation()), stated.evidence()));
    }

    private static <T, K> List<T> distinct(List<T> all, Function<T, K> key) {
        Map<K, T> first = new LinkedHashMap<>();
        all.forEach(each -> first.putIfAbsent(key.apply(each), each));
        return List.copyOf(first.values());
    }
}
