package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounContentTest {

    @Test
    void aMediumAtTheEndIsNotContent() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nBrandt reiterated the town's readiness for talks in a tweet."))
                .containsExactly("Brandt | reiterated | the town's readiness for talks");
    }

    @Test
    void anObjectWithMarksIsContent() {
        assertThat(Findings.in("Lead.\n\nLund called the yard “a ruin.”"))
                .containsExactly("Lund | called | the yard “a ruin.”");
    }

    @Test
    void anObjectInsideAnotherReportIsNone() {
        assertThat(Findings.in("Lead.\n\nLund said the mayor favors a “quiet path” to peace."))
                .containsExactly("Lund | said | the mayor favors a “quiet path” to peace");
    }
}
