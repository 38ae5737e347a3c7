package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;

class CalledBodiesTest {

    @Test
    void aBodyIsMeantByTheNounBeforeItsName() {
        assertThat(
                        body(
                                "The trade union Fenland Rail met. Ida Moor, who heads the union's"
                                        + " Tarn office, left.",
                                "Ida Moor"))
                .isEqualTo("Fenland Rail");
    }

    @Test
    void aBodyIsMeantByTheNounOfItsApposition() {
        assertThat(
                        body(
                                "Marsh Light, a campaign group, met. The group's director, Ida"
                                        + " Moor, left.",
                                "Ida Moor"))
                .isEqualTo("Marsh Light");
    }

    @Test
    void aNounRightBeforeARoleMeansABodyToo() {
        String union = "The Tarn Workers Union met. ";

        assertThat(body(union + "Union president Ida Moor left.", "Ida Moor"))
                .isEqualTo("Tarn Workers Union");
        assertThat(body(union + "Then union president Ida Moor left.", "Ida Moor"))
                .isEqualTo("Tarn Workers Union");
        assertThat(body(union + "Club doctor Ida Moor left.", "Ida Moor")).isEmpty();
    }

    @Test
    void whoFoundedABodySpeaksForIt() {
        assertThat(body("Ida Moor, who founded Clear Fen in May, left.", "Ida Moor"))
                .isEqualTo("Clear Fen");
    }

    @Test
    void aPartOfABodyIsNoneBesideIt() {
        assertThat(
                        body(
                                "The Tarn Money Fund (TMF) paid. The TMF's mission chief, Ida Moor,"
                                        + " left.",
                                "Ida Moor"))
                .isEqualTo("Tarn Money Fund");
    }

    @Test
    void aPartyBeforeANameIsItsBody() {
        assertThat(body("Labour's Fatima Moor left.", "Fatima Moor")).isEqualTo("Labour Party");
    }

    @Test
    void aDatelineIsNoCompany() {
        assertThat(
                        body(
                                "TARN, Fenland - The mill of Vexon closes, the company said."
                                        + " Chief executive Ida Moor left Vexon.",
                                "Ida Moor"))
                .isEqualTo("Vexon");
    }
}
