package org.quotewright.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualCapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "mira solberg, Mira Solberg",
        "' okoro  ', Okoro",
        "émile åberg, Émile Åberg",
        "anna-lena de vries, Anna-Lena de Vries",
        "van dijk, Van Dijk",
        "ursula von der leyen, Ursula von der Leyen",
        "pat o'brien, Pat O'Brien",
        "jean d’estaing, Jean d’Estaing",
        "fay mcdonald jr., Fay McDonald Jr.",
        "j. r. smith, J. R. Smith",
        "j.r. smith iii, J.R. Smith III",
        "ministry of the interior, Ministry of the Interior",
        "ǆuro kovač, ǅuro Kovač",
    })
    void beginsNamesWithCapitals(String typed, String name) {
        assertThat(UsualCapitals.of(typed)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"Mira solberg", "NATO", "a city official", "the council", "several residents"})
    void leavesCapitalsAndDescriptionsAsTyped(String typed) {
        assertThat(UsualCapitals.of(typed)).isEmpty();
    }

    @Test
    void leavesWhatHasNoCapitals() {
        assertThat(UsualCapitals.of("12 34")).isEmpty();
        assertThat(UsualCapitals.of("محمد")).isEmpty();
        assertThat(UsualCapitals.of("")).isEmpty();
    }
}
