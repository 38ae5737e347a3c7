package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlinesTest {

    @Test
    void aNameAndAColon() {
        assertThat(Findings.in("Hale: Taxes Will Rise"))
                .containsExactly("Hale | : | Taxes Will Rise");
    }

    @Test
    void saysBefore() {
        assertThat(Findings.in("Mayor Says Taxes Will Rise"))
                .containsExactly("Mayor | Says | Taxes Will Rise");
    }

    @Test
    void saysAfter() {
        assertThat(Findings.in("Taxes Will Rise, Mayor Says"))
                .containsExactly("Mayor | Says | Taxes Will Rise");
    }

    @Test
    void anotherVerbBeforeMarks() {
        assertThat(Findings.in("Mayor Calls Rival ‘A Ruin’"))
                .containsExactly("Mayor | Calls | Rival ‘A Ruin’");
    }

    @Test
    void leavesOutWhomTheSourceTold() {
        assertThat(Findings.in("Miller tells jury he took boat “for a swim”"))
                .containsExactly("Miller | tells | he took boat “for a swim”");
    }

    @Test
    void aQuestionWordIsNoSource() {
        assertThat(Findings.in("What was said in the strait")).isEmpty();
        assertThat(Findings.in("Why Hale says taxes will rise"))
                .containsExactly("Hale | says | taxes will rise");
    }

    @Test
    void aStormSaysNothing() {
        assertThat(Findings.in("Hurricane Odo: Three Piers Fall In One Night")).isEmpty();
    }

    @Test
    void aTextOfOneProseSentenceHasNone() {
        assertThat(Findings.in("\"We will win,\" said Ann Lee, mayor of Tarn."))
                .containsExactly("Ann Lee, mayor of Tarn | said | \"We will win,\"");
    }
}
