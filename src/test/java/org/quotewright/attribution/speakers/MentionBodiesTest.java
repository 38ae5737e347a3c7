package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionBodiesTest {

    private static final String STONE = "The Stone campaign met. Paula Stone won. ";

    @Test
    void letsUnnamedStaffSpeakForTheCampaign() {
        assertThat(body(STONE + "Her aides said no.", "Her aides")).isEqualTo("Stone campaign");
        assertThat(body(STONE + "Stone aides said no.", "Stone aides")).isEqualTo("Stone campaign");
        assertThat(body(STONE + "Then a campaign aide said no.", "a campaign aide"))
                .isEqualTo("Stone campaign");
    }

    @Test
    void namesACampaignInOneWay() {
        assertThat(body(STONE + "Then Stone's campaign said no.", "Stone's campaign"))
                .isEqualTo("Stone campaign");
        assertThat(body(STONE + "Then her campaign said no.", "her campaign"))
                .isEqualTo("Stone campaign");
        assertThat(body(STONE + "Then the campaign said no.", "the campaign"))
                .isEqualTo("Stone campaign");
    }

    @Test
    void letsStateOfficialsSpeakForTheStateNamedLast() {
        assertThat(body("It rained in Ohio. Then state officials said no.", "state officials"))
                .isEqualTo("Ohio");
    }

    @Test
    void readsWhoWorksForSomebodyMeantByAPronoun() {
        assertThat(body(STONE + "Her spokesman, Peter Ames, said no.", "Her spokesman, Peter Ames"))
                .isEqualTo("Stone campaign");
        assertThat(body(STONE + "Peter Ames, her spokesman, said no.", "Peter Ames"))
                .isEqualTo("Stone campaign");
    }

    @Test
    void takesNoDescriptionOfSomebodyElseInOneClause() {
        String text = "Peter Ames spoke to the Labour candidate. Ames said no.";

        assertThat(body(text, "Ames said no".substring(0, 4))).isEmpty();
    }

    @Test
    void givesACommonNounAloneNoBody() {
        assertThat(body("Then companies said no.", "companies")).isEmpty();
        assertThat(body("Then police said no.", "police")).isEqualTo("police");
    }

    @Test
    void takesThePluralOfARoleForPeople() {
        assertThat(body(STONE + "Stone's associates said no.", "Stone's associates"))
                .isEqualTo("Stone campaign");
    }

    @Test
    void lendsAHostNoCampaign() {
        String text = "Ruth Kern, a host at Tarn Radio, spoke of her campaign. Kern said no.";

        assertThat(body(text, "Kern said".substring(0, 4))).isEqualTo("Tarn Radio");
    }

    @Test
    void takesRelativesForPersons() {
        String text = "Peter Vondel left. Rakessa Vondel said no.";

        assertThat(body(text, "Rakessa Vondel")).isEmpty();
    }

    @Test
    void aBareSpokespersonIsOfTheBodyNamedLast() {
        String text = "The Harbour Board met. A spokesman said no. ";

        assertThat(body(text, "A spokesman")).isEqualTo("Harbour Board");
        assertThat(body(text + "It rained.\n\nThe spokeswoman said yes.", "The spokeswoman"))
                .isEmpty();
        assertThat(
                        body(
                                "It hurt Vexon. The company paid, a spokesman said. It helped Vexon.",
                                "a spokesman"))
                .isEqualTo("Vexon");
    }

    private static String body(String text, String mention) {
        return Told.in(text)
                .by(mention)
                .last()
                .attribution()
                .principal()
                .orElseThrow()
                .affiliation()
                .organisation();
    }
}
