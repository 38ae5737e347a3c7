package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quotewright.model.Reason;
import org.quotewright.model.Span;

/**
 * Who speaks, as far as it could be told.
 *
 * @param voices the principal speaker first; none where nobody is named
 * @param others who else came into question, best first
 * @param confidence in the principal speaker, from 0 to 1
 * @param via the words that led from the mention to the speaker
 * @param evidence by which the speaker was told
 */
record Answer(
        List<Voice> voices,
        List<Ranked> others,
        double confidence,
        List<Reason> reasons,
        List<Span> via,
        Set<Evidence> evidence) {

    Answer {
        voices = List.copyOf(voices);
        others = List.copyOf(others);
        reasons = List.copyOf(reasons);
        via = List.copyOf(via);
        evidence = Set.copyOf(evidence);
    }

    static Answer nobody(Reason reason) {
        return new Answer(List.of(), List.of(), 0.5, List.of(reason), List.of(), Set.of());
    }

    static Answer of(Voice voice, Reason... reasons) {
        return of(List.of(voice), reasons);
    }

    static Answer of(List<Voice> voices, Reason... reasons) {
        return new Answer(voices, List.of(), 1, List.of(reasons), List.of(), Set.of());
    }

    boolean hasSpeaker() {
        return !voices.isEmpty();
    }

    Voice principal() {
        return voices.getFirst();
    }

    Answer with(Reason reason) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(reason);
        return new Answer(voices, others, confidence, more, via, evidence);
    }

    Answer via(Span span) {
        List<Span> more = new ArrayList<>(via);
        more.add(span);
        return new Answer(voices, others, confidence, reasons, more, evidence);
    }

    Answer withOthers(List<Ranked> ranked) {
        return new Answer(voices, ranked, confidence, reasons, via, evidence);
    }

    Answer withConfidence(double value) {
        return new Answer(voices, others, value, reasons, via, evidence);
    }

    Answer by(Set<Evidence> told) {
        return new Answer(voices, others, confidence, reasons, via, told);
    }
}
