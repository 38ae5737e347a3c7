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
                                "TARN, Germany - The mill of Vexon closes, the company said."
                                        + " Chief executive Ida Moor left Vexon.",
                                "Ida Moor"))
                .isEqualTo("Vexon");
    }

    @Test
    void anyBodyMayBeTheCharityThatItsParagraphNamesFirst() {
        assertThat(
                        body(
                                "Clear Fen Aid (CFA) met. Ida Moor, the charity's director,"
                                        + " left.",
                                "Ida Moor"))
                .isEqualTo("Clear Fen Aid");
    }

    @Test
    void itsMeansTheSubjectBeforeIt() {
        assertThat(
                        body(
                                "The Tarn Mill Association left the Fenland Rail Union. Its chief"
                                        + " negotiator, Ida Moor, slept.",
                                "Ida Moor"))
                .isEqualTo("Tarn Mill Association");
    }

    @Test
    void aTitleHoldsABodyThatIsNoNameOfItsOwn() {
        assertThat(
                        body(
                                "Spokesperson for the Ministry of Velmian Roads Ida Moor left.",
                                "Ida Moor"))
                .isEqualTo("Ministry of Velmian Roads");
    }

    @Test
    void aPartyOfTwoWordsIsNoOther() {
        assertThat(body("Liberal Democrat lawmaker Ida Moor left.", "Ida Moor"))
                .isEqualTo("Liberal Democrats");
    }

    @Test
    void anAdjectiveIsNoBody() {
        assertThat(body("Structural engineer Ida Moor of Fenland Works left.", "Ida Moor"))
                .isEqualTo("Fenland Works");
    }

    @Test
    void aTextMayEndBehindWhatBeginsADescription() {
        assertThat(body("It rained.\n\nThen came Ida Moor, the head of", "Ida Moor")).isEmpty();
        assertThat(body("It rained.\n\nThen came Ida Moor, the head of the", "Ida Moor")).isEmpty();
    }
}
