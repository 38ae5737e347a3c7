package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptLinesTest {

    @Test
    void namesInCapitalsSpeak() {
        assertThat(Findings.in("Lead.\n\nHALE: Who goes there?\n\nMOOR: Nobody does."))
                .containsExactly("HALE | : | Who goes there?", "MOOR | : | Nobody does.");
    }

    @Test
    void aStrayOpeningMarkSwallowsNobody() {
        assertThat(Findings.in("Lead.\n\n\"HALE: Who goes there?\n\n\"MOOR: Nobody does."))
                .containsExactly("HALE | : | Who goes there?", "MOOR | : | Nobody does.");
    }

    @Test
    void questionsAndAnswersAreLines() {
        assertThat(Findings.in("Lead.\n\nQ: Who goes there?\n\nA: Nobody does."))
                .containsExactly("Q | : | Who goes there?", "A | : | Nobody does.");
    }

    @Test
    void oneLineIsNoTranscript() {
        assertThat(Findings.in("Lead.\n\nNOTE: The shop is closed.")).isEmpty();
    }
}
