package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CounterpartsTest {

    private static String body(String text) {
        return Told.in(text)
                .by("Anna Holm")
                .last()
                .attribution()
                .principal()
                .orElseThrow()
                .affiliation()
                .organisation();
    }

    @Test
    void holdsTheSameOfficeInTheOtherCountry() {
        String text = "Dutch Foreign Minister Dirk Visser left. ";

        assertThat(body(text + "His Danish counterpart, Anna Holm, stayed."))
                .isEqualTo("Ministry of Foreign Affairs of Denmark");
        assertThat(body(text + "His Danish counterpart Anna Holm stayed."))
                .isEqualTo("Ministry of Foreign Affairs of Denmark");
    }

    @Test
    void isOfNoBodyWhereTheOwnersIsUnknown() {
        assertThat(body("Dirk Visser left. His Danish counterpart, Anna Holm, stayed.")).isEmpty();
    }
}
