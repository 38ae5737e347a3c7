package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThatClauseTest {

    @Test
    void stepsOverWhoWasToldAndWhen() {
        assertThat(Findings.in("Lead.\n\nQuill told the Tarn Times on Monday that it was late."))
                .containsExactly("Quill | told | that it was late");
    }

    @Test
    void stepsOverAStatement() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nBrandt and Quill said in a joint statement that they were “sorry” for it."))
                .containsExactly("Brandt and Quill | said | that they were “sorry” for it");
    }

    @Test
    void endsWhereTheNextCueBegins() {
        assertThat(Findings.in("Lead.\n\nQuill said that it was late, adding that the crew slept."))
                .containsExactly(
                        "Quill | said | that it was late", "Quill | adding | that the crew slept");
    }
}
