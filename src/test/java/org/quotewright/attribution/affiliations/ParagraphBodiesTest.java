package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;

class ParagraphBodiesTest {

    @Test
    void theHeadOfABodySpeaksForTheOneThatTheParagraphSpeaksOf() {
        String other = "The Tarn Board met twice. The Tarn Board is late.\n\n";

        assertThat(
                        body(
                                other
                                        + "Shares in homebuilder Fjordbygg fell. Chief Executive Ida"
                                        + " Moor left.",
                                "Ida Moor"))
                .isEqualTo("Fjordbygg");
        assertThat(
                        body(
                                other
                                        + "The Fen School District closed. Superintendent Ida Moor"
                                        + " wrote.",
                                "Ida Moor"))
                .isEqualTo("Fen School District");
    }

    @Test
    void otherStaffSpeaksOnlyForTheSubjectOfASentence() {
        String role = "Ida Moor, relief coordinator for the lowlands, left.";

        assertThat(body("The Tarn Relief Fund helps. " + role, "Ida Moor"))
                .isEqualTo("Tarn Relief Fund");
        assertThat(body("Rain fell on the Tarn Relief Fund. " + role, "Ida Moor")).isEmpty();
        assertThat(body("The Tarn Relief Fund helps.\n\n" + role, "Ida Moor")).isEmpty();
    }

    @Test
    void aMayorSpeaksForACouncilNearbyOrTheTownOfTheDateline() {
        String mayor = "Mayor Ida Moor left.";

        assertThat(body("Tarn Town Council will meet. " + mayor, "Ida Moor"))
                .isEqualTo("Tarn Town Council");
        assertThat(body("TARN BLUFF — It rained.\n\nThe Red Fund met. " + mayor, "Ida Moor"))
                .isEqualTo("Tarn Bluff");
        assertThat(body("The Red Fund met. " + mayor, "Ida Moor")).isEmpty();
        assertThat(body("(TARN) It rained.\n\n" + mayor, "Ida Moor")).isEmpty();
    }

    @Test
    void aNounForAnyBodyMeansTheSubjectOfItsParagraph() {
        String far = "The Roads Department paved. It was late.\n\n";
        String agency = "World Fen Watch met. Ida Moor, who heads the agency, left.";

        assertThat(body(far + agency, "Ida Moor")).isEqualTo("World Fen Watch");
    }

    @Test
    void aNounForAnyBodyMeansTheSubjectOfTheParagraphBefore() {
        String party = "The conservative Harbour Union (HU) met.\n\n\"No,\" said Ida Moor, ";

        assertThat(body(party + "the party's spokesman on roads.", "Ida Moor"))
                .isEqualTo("Harbour Union");
    }

    @Test
    void aMinisterIsOfTheCountryThatTheParagraphBeginsWith() {
        String minister = "Deputy Foreign Minister Ida Moor left.";

        assertThat(body("Poland recalled its envoy. " + minister, "Ida Moor"))
                .isEqualTo("Ministry of Foreign Affairs of Poland");
        assertThat(body("Poland's envoy left. " + minister, "Ida Moor"))
                .isEqualTo("Ministry of Foreign Affairs");
    }

    @Test
    void aMinistryIsCalledAsTheArticlePrintsIt() {
        assertThat(body("The Interior Ministry met. Interior Minister Ida Moor left.", "Ida Moor"))
                .isEqualTo("Interior Ministry");
    }

    @Test
    void noMinisterOfLabourIsTheLabourPartys() {
        assertThat(body("Then Federal Labour Minister Ida Moor left.", "Ida Moor"))
                .doesNotContain("Party");
    }
}
