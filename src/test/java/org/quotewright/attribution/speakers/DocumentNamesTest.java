package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;

class DocumentNamesTest {

    @Test
    void aTreatySpeaksForNoBody() {
        AttributedSpeaker act =
                Told.in("The Marovian Fisheries Act forbids it.")
                        .by("The Marovian Fisheries Act")
                        .last()
                        .attribution()
                        .principal()
                        .orElseThrow();

        assertThat(act.speaker().kind()).isEqualTo(SpeakerKind.DOCUMENT);
        assertThat(act.affiliation().organisation()).isEmpty();
    }

    @Test
    void aBodyThatSpeaksForItselfNeedsNoReason() {
        Suggestion board = Told.in("The Harbour Board said no.").by("The Harbour Board").last();

        assertThat(board.attribution().principal().orElseThrow().affiliation().organisation())
                .isEqualTo("Harbour Board");
        assertThat(board.reasons())
                .noneMatch(reason -> reason.key() == ReasonKey.ORGANISATION_STATED);
    }
}
