package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void foldsSpacesAndLineEnds() {
        assertThat(Spelling.of(" Orla\n  Venn ")).isEqualTo("Orla Venn");
    }

    @Test
    void lowersTheCapitalsOfATranscript() {
        assertThat(Spelling.of("ORLA VENN-HART")).isEqualTo("Orla Venn-Hart");
    }

    @Test
    void leavesAcronymsAlone() {
        assertThat(Spelling.of("UNHCR")).isEqualTo("UNHCR");
    }

    @Test
    void foldsSpacesThatBindWords() {
        assertThat(Spelling.of("a\u00A0Marlow\u202Fpoll\u00A0")).isEqualTo("a Marlow poll");
    }
}
