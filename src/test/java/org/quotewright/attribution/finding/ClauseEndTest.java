package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseEndTest {

    private static List<String> in(String sentence) {
        return Findings.in("Lead.\n\n" + sentence);
    }

    @Test
    void aClauseRunsToTheEndOfItsSentence() {
        assertThat(in("The mayor said that it rained, that it poured and that it was late."))
                .containsExactly(
                        "The mayor | said | that it rained, that it poured and that it was late");
    }

    @Test
    void aClauseEndsWhereTheSameReporterGoesOn() {
        assertThat(in("The mayor said that it rained, adding that it was late."))
                .startsWith("The mayor | said | that it rained")
                .hasSize(2);
        assertThat(in("The mayor said that it rained and warned that it was late."))
                .startsWith("The mayor | said | that it rained")
                .hasSize(2);
        assertThat(in("The mayor said that it rained but he warned that it was late."))
                .startsWith("The mayor | said | that it rained")
                .hasSize(2);
    }

    @Test
    void aClauseEndsBeforeAnotherSourceIsNamed() {
        assertThat(in("The mayor said that it rained; the board said that it was late."))
                .containsExactly(
                        "The mayor | said | that it rained", "the board | said | that it was late");
    }

    @Test
    void aClauseBeforeTheMainOneEndsAtItsComma() {
        assertThat(in("While the mayor said that it rained, the boats went out."))
                .containsExactly("the mayor | said | that it rained");
    }

    @Test
    void aClauseThatIsClosedWithACommaEndsBeforeAQualification() {
        assertThat(in("The mayor said that it was “far too late,” though nobody agreed."))
                .containsExactly("The mayor | said | that it was “far too late,”");
    }

    @Test
    void aDashBehindQuotedWordsOpensARemark() {
        assertThat(in("The mayor said that it was “far too late” — a word he likes."))
                .containsExactly("The mayor | said | that it was “far too late”");
    }
}
