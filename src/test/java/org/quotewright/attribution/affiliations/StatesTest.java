package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;

class StatesTest {

    @Test
    void keepsTheRepublicInTheNameOfItsMinistry() {
        assertThat(
                        body(
                                "Peter Ames, spokesman for the Ministry of Trade of the Republic of Velm,"
                                        + " left."))
                .isEqualTo("Ministry of Trade of the Republic of Velm");
    }

    @Test
    void readsTheCountryOfAMinisterBehindItsForm() {
        assertThat(body("Deputy Trade Minister of the Republic of Velm Peter Ames left."))
                .isEqualTo("Ministry of Trade of Velm");
        assertThat(body("Peter Ames, Trade Minister of the Kingdom of Velm, left."))
                .isEqualTo("Ministry of Trade of Velm");
        assertThat(body("Then Minister of Defense of the Republic of Velm Peter Ames left."))
                .isEqualTo("Ministry of Defense of Velm");
    }
}
