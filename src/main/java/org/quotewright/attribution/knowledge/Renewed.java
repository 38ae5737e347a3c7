package org.quotewright.attribution.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.Reason;
import org.quotewright.model.Suggestion;

/** Suggestions whose principal speaker became another one. */
final class Renewed {

    private Renewed() {}

    /**
     * The suggestion with this principal speaker and this further reason; a speaker of another name
     * leaves the one before as the second candidate.
     */
    static Suggestion of(Suggestion before, AttributedSpeaker principal, Reason reason) {
        return new Suggestion(
                attribution(before.attribution(), principal),
                before.chain(),
                candidates(before, principal, reason),
                before.confidence(),
                Stream.concat(before.reasons().stream(), Stream.of(reason)).toList());
    }

    private static Attribution attribution(Attribution before, AttributedSpeaker principal) {
        return before.withSpeakers(
                Stream.concat(Stream.of(principal), before.speakers().stream().skip(1)).toList());
    }

    private static List<Candidate> candidates(
            Suggestion before, AttributedSpeaker principal, Reason reason) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(principal, before.confidence(), List.of(reason)));
        before.candidates().stream()
                .filter(each -> !each.speaker().speaker().equals(principal.speaker()))
                .map(each -> second(each, before.confidence()))
                .forEach(candidates::add);
        return candidates;
    }

    /** What was the first candidate shares what its follower leaves. */
    private static Candidate second(Candidate each, double confidence) {
        return new Candidate(
                each.speaker(), Math.min(each.confidence(), 1 - confidence), each.reasons());
    }
}
