package org.quotewright.attribution.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Candidate;
import org.quotewright.model.ConfirmedSpeaker;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;

/** Confirmed speakers as further candidates for a suggestion, each with its reason. */
final class Offers {

    private static final double CONFIDENCE = 0.2;
    private static final int MOST = 6;
    private static final Set<SpeakerKind> UNNAMED =
            EnumSet.of(SpeakerKind.UNNAMED_PERSON, SpeakerKind.UNKNOWN, SpeakerKind.GROUP);

    private final KnownNames known;
    private final String text;

    Offers(KnownNames known, String text) {
        this.known = known;
        this.text = text;
    }

    Suggestion with(Suggestion suggestion) {
        List<Candidate> candidates = new ArrayList<>(suggestion.candidates());
        List<String> forms = forms(suggestion);
        forms.forEach(form -> offer(byAlias(form), candidates));
        forms.forEach(form -> offer(bySurname(form), candidates));
        if (isUnnamed(suggestion)) {
            forms.forEach(form -> offer(byRole(form), candidates));
        }
        return new Suggestion(
                suggestion.attribution(),
                suggestion.chain(),
                candidates,
                suggestion.confidence(),
                suggestion.reasons());
    }

    /** The speaker's name and the words beside the quotation, if they are no pronoun. */
    private List<String> forms(Suggestion suggestion) {
        Optional<String> name = suggestion.attribution().principal().map(by -> by.speaker().name());
        Optional<String> mention = suggestion.attribution().mention().map(span -> span.in(text));
        return Stream.of(name, mention)
                .flatMap(Optional::stream)
                .filter(form -> !Description.isPronoun(form))
                .distinct()
                .toList();
    }

    private static boolean isUnnamed(Suggestion suggestion) {
        return suggestion
                .attribution()
                .principal()
                .map(by -> UNNAMED.contains(by.speaker().kind()))
                .orElse(true);
    }

    private Stream<Candidate> byAlias(String form) {
        return known.called(form).stream()
                .map(each -> candidate(each, ReasonKey.KNOWN_ALIAS, form));
    }

    private Stream<Candidate> bySurname(String form) {
        return known.surnamed(form).stream()
                .map(each -> candidate(each, ReasonKey.KNOWN_SURNAME, form));
    }

    private Stream<Candidate> byRole(String form) {
        Description description = new Description(form, text);
        return known.inOffice()
                .flatMap(each ->
                        each.affiliations().stream()
                                .filter(description::fits)
                                .map(affiliation -> inOffice(each, affiliation)));
    }

    private static Candidate candidate(ConfirmedSpeaker known, ReasonKey key, String form) {
        Affiliation affiliation =
                known.affiliations().stream().findFirst().orElse(Affiliation.NONE);
        return candidate(known, affiliation, Reason.of(key, form, known.speaker().name()));
    }

    private static Candidate inOffice(ConfirmedSpeaker known, Affiliation affiliation) {
        String office =
                Stream.of(affiliation.role(), affiliation.organisation())
                        .filter(words -> !words.isBlank())
                        .reduce((role, body) -> role + ", " + body)
                        .orElse("");
        return candidate(
                known,
                affiliation,
                Reason.of(ReasonKey.KNOWN_ROLE, known.speaker().name(), office));
    }

    private static Candidate candidate(
            ConfirmedSpeaker known, Affiliation affiliation, Reason reason) {
        AttributedSpeaker speaker = new AttributedSpeaker(known.speaker(), affiliation);
        return new Candidate(speaker, CONFIDENCE, List.of(reason));
    }

    private static void offer(Stream<Candidate> offered, List<Candidate> candidates) {
        int most = candidates.size() + MOST;
        offered.forEach(each -> {
            boolean isNew =
                    candidates.stream()
                            .noneMatch(
                                    it -> it.speaker().speaker().equals(each.speaker().speaker()));
            if (isNew && candidates.size() < most) {
                candidates.add(each);
            }
        });
    }
}
