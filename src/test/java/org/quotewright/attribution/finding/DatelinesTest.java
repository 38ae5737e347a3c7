package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatelinesTest {

    @Test
    void aPlaceIsNoSpeaker() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nTARN, May 8 (TNA) — Lund met his rivals, warning that “all of it is lost for good.”"))
                .containsExactly("Lund | warning | that “all of it is lost for good.”");
    }
}
