package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccordingToTest {

    @Test
    void standsBefore() {
        assertThat(Findings.in("Lead.\n\nAccording to the survey, ferries leak."))
                .containsExactly("the survey | According to | ferries leak");
    }

    @Test
    void aRelativeClauseAfterTheSourceIsNotContent() {
        assertThat(
                        Findings.in(
                                "Lead.\n\n“It sinks,” according to the smiths’ report, which was lost."))
                .containsExactly("the smiths’ report | according to | “It sinks,”");
    }

    @Test
    void standsAfter() {
        assertThat(Findings.in("Lead.\n\nFerries leak, according to Ivo Lund, a smith."))
                .containsExactly("Ivo Lund, a smith | according to | Ferries leak");
    }

    @Test
    void leavesOutWhereTheSourceWasPrinted() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nAccording to the survey, published on Monday in Salt"
                                        + " Letters, some ferries leak."))
                .containsExactly("the survey | According to | some ferries leak");
    }
}
