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
    void whomOnePraisesIsNotQuotedButTheGroundIs() {
        assertThat(Findings.in("Lead.\n\nLund praised the crews for their “odd courage”."))
                .containsExactly("Lund | praised | for their “odd courage”");
        assertThat(Findings.in("Lead.\n\nLund accused the board of “waiting for rain”."))
                .containsExactly("Lund | accused | of “waiting for rain”");
    }

    @Test
    void ofAfterSpeakBelongsToTheVerb() {
        assertThat(Findings.in("Lead.\n\nBrandt spoke of rain and then “a long wait”."))
                .containsExactly("Brandt | spoke | rain and then “a long wait”");
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
