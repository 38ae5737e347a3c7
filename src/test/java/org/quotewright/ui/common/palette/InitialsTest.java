package org.quotewright.ui.common.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Mara Elling, ME",
        "Mara J. van der Elling, ME",
        "Dr. Mara Elling, ME",
        "Mrs Elling, E",
        "Sir, S",
        "a government spokesperson, GS",
        "the report, R",
        "Óscar Ñandú, ÓÑ",
        "Øyvind, Ø",
        "'دانا سامي', دس",
        "𝒜da 𝓑run, 𝒜𝓑",
        "'…', ?"
    })
    void takesFirstAndLastNameOrTheFirstTwoWordsOfADescription(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
