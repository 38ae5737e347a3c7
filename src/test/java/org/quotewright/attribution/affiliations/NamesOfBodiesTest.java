package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;

/** Names of bodies that hold marks, numbers and small letters. */
class NamesOfBodiesTest {

    @Test
    void keepsBothSidesOfAnAmpersand() {
        assertThat(body("Venn & Marr analyst Ida Moor left.", "Ida Moor")).isEqualTo("Venn & Marr");
    }

    @Test
    void keepsTheNumberBeforeAPlural() {
        assertThat(body("Ida Moor, chair of the Seven Oaks Water Board, left.", "Ida Moor"))
                .isEqualTo("Seven Oaks Water Board");
        assertThat(body("Two Valleys Radio editor Ida Moor left.", "Ida Moor"))
                .isEqualTo("Two Valleys Radio");
    }

    @Test
    void keepsThePossessiveInsideAName() {
        assertThat(body("Tarn Women's Alliance director Ida Moor left.", "Ida Moor"))
                .isEqualTo("Tarn Women's Alliance");
    }

    @Test
    void takesNoFormOfAddressForABody() {
        assertThat(body("The judge, Mrs Justice Moor, left. Jane Moor slept.", "Jane Moor"))
                .isEmpty();
        assertThat(body("The chief, Pol Lt Gen Arun Suk, left.", "Arun Suk")).isEmpty();
    }

    @Test
    void readsABodyWhoseNounIsWrittenSmall() {
        assertThat(body("Ida Moor, who chairs the Commons health committee, left.", "Ida Moor"))
                .isEqualTo("Commons health committee");
        assertThat(
                        body(
                                "The Tarn Bluff school board met. \"No,\" said board president Ida"
                                        + " Moor.",
                                "Ida Moor"))
                .isEqualTo("Tarn Bluff school board");
    }

    @Test
    void readsTheNameBehindTheNounOfABody() {
        assertThat(body("Ida Moor, who founded the charity Warm Loft in 2009, left.", "Ida Moor"))
                .isEqualTo("Warm Loft");
    }

    @Test
    void takesNoCompanyThatOnlyItsCountryTells() {
        assertThat(
                        body(
                                "Dale Foods met. Ida Moor, the German company's board chairman,"
                                        + " left.",
                                "Ida Moor"))
                .doesNotContain("company");
    }

    @Test
    void findsClubsInAScoreLine() {
        assertThat(
                        body(
                                "Rovers win at last\n\nTarnby Rovers 3 Wexcombe Town 1\n\nRovers"
                                        + " manager Ida Moor was glad.",
                                "Ida Moor"))
                .isEqualTo("Tarnby Rovers");
    }
}
