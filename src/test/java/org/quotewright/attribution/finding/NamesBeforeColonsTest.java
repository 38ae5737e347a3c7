package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesBeforeColonsTest {

    @Test
    void aNameAndAColonSpeak() {
        assertThat(Findings.in("Lead.\n\nOdd Brandt: “We shall see.”"))
                .containsExactly("Odd Brandt | : | “We shall see.”");
    }

    @Test
    void aHandleAndAColonSpeak() {
        assertThat(Findings.in("Lead.\n\n@OddBrandt: “Not so.”"))
                .containsExactly("@OddBrandt | : | “Not so.”");
    }
}
