package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticesTest {

    @Test
    void linksBylinesAndCreditsSayNothing() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nBy Anna Quill\n\nRead more: Quill says the harbor closes\n\nPhoto by Ivo Lund"))
                .isEmpty();
    }

    @Test
    void aSentenceThatBeginsWithByIsRead() {
        assertThat(Findings.in("Lead.\n\nBy noon, Quill said that it was late."))
                .containsExactly("Quill | said | that it was late");
    }
}
