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
}
