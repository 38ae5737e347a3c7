package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareClauseTest {

    @Test
    void anotherReportOfTheSamePersonEndsIt() {
        assertThat(Findings.in("Lead.\n\nHe said the pump leaked and warned that it would burst."))
                .containsExactly(
                        "He | said | the pump leaked", "He | warned | that it would burst");
    }

    @Test
    void aPluralSpeaksInTheBaseForm() {
        assertThat(Findings.in("Lead.\n\nSix in 10 say he is decisive."))
                .containsExactly("Six in 10 | say | he is decisive");
    }

    @Test
    void aNounIsNoVerb() {
        assertThat(Findings.in("Lead.\n\nThe report of the claims board was a long debate."))
                .isEmpty();
    }

    @Test
    void thereIsAnAsClauseBeforeIt() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nAs the Tarn Times noted, Brandt raised more than a million."))
                .containsExactly("the Tarn Times | noted | Brandt raised more than a million");
    }
}
