package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;

/** Puts quotation and answer together as what is suggested to the analyst. */
final class Suggestions {

    private final Scene scene;

    Suggestions(Scene scene) {
        this.scene = scene;
    }

    Suggestion of(FoundQuote found, Answer answer) {
        Attribution attribution =
                new Attribution(
                        found.quote(),
                        found.cue(),
                        found.mention(),
                        answer.voices().stream().map(Voice::attributed).toList());
        return new Suggestion(
                attribution,
                chain(found, answer),
                candidates(answer),
                answer.confidence(),
                reasons(found, answer));
    }

    private static List<Span> chain(FoundQuote found, Answer answer) {
        Set<Span> chain = new LinkedHashSet<>();
        found.mention().ifPresent(chain::add);
        chain.addAll(answer.via());
        for (Voice voice : answer.voices()) {
            chain.add(voice.at());
            chain.addAll(voice.affiliation().evidence());
        }
        return List.copyOf(chain);
    }

    private static List<Candidate> candidates(Answer answer) {
        if (!answer.hasSpeaker()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        found.add(new Candidate(answer.principal().attributed(), answer.confidence()));
        List<Ranked> others =
                answer.others().stream()
                        .filter(other -> !other.voice().is(answer.principal()))
                        .toList();
        double all = others.stream().mapToDouble(Ranked::weight).sum();
        double left = 1 - answer.confidence();
        for (Ranked other : others) {
            double share = all > 0 ? left * other.weight() / all : 0;
            found.add(
                    new Candidate(
                            other.voice().attributed(), Math.min(share, answer.confidence())));
        }
        return found;
    }

    private List<Reason> reasons(FoundQuote found, Answer answer) {
        List<Reason> reasons = new ArrayList<>(found.reasons());
        reasons.removeIf(reason -> reason.key() == ReasonKey.SPEAKER_CONTINUED);
        answer.reasons().stream()
                .filter(reason -> !isOfOne(reason) || answer.voices().size() < 2)
                .map(reason -> named(reason, answer))
                .forEach(reasons::add);
        answer.voices().stream()
                .flatMap(voice -> organisation(voice).stream())
                .distinct()
                .forEach(reasons::add);
        return reasons;
    }

    /** Who fits alone is not said of several. */
    private static boolean isOfOne(Reason reason) {
        return reason.key() == ReasonKey.ONLY_FITTING;
    }

    /** A body that the article calls by its name is not left without one. */
    private static Reason named(Reason reason, Answer answer) {
        boolean body =
                reason.key() == ReasonKey.UNNAMED_SOURCE
                        && answer.hasSpeaker()
                        && answer.principal().isNamedBody();
        return body ? Reason.of(ReasonKey.NAMED_IN_FULL, answer.principal().name()) : reason;
    }

    private Optional<Reason> organisation(Voice voice) {
        Affiliation affiliation = voice.affiliation();
        boolean itself = affiliation.organisation().equals(voice.name());
        boolean told = !affiliation.organisation().isEmpty();
        return told && !itself && !affiliation.evidence().isEmpty()
                ? Optional.of(
                        Reason.of(
                                ReasonKey.ORGANISATION_STATED,
                                affiliation.organisation(),
                                words(affiliation)))
                : Optional.empty();
    }

    private String words(Affiliation affiliation) {
        return String.join(" … ", affiliation.evidence().stream().map(scene::text).toList());
    }
}
