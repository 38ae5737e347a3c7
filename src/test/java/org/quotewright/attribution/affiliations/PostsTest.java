package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.affiliation;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;

class PostsTest {

    @Test
    void readsTheBodyBeforeARole() {
        assertThat(body("It works, Harbour Board spokesman Peter Ames said."))
                .isEqualTo("Harbour Board");
        assertThat(body("UNHCR Deputy Assistant Commissioner Peter Ames agreed."))
                .isEqualTo("UNHCR");
    }

    @Test
    void readsWhatSomebodyIsNow() {
        assertThat(
                        body(
                                "Peter Ames, who once swept its floor and is now keeper of the Alder"
                                        + " Museum, left."))
                .isEqualTo("Alder Museum");
    }

    @Test
    void putsAnAdjectiveBeforeTheBodyWhereNothingTellsItsCountry() {
        assertThat(body("Then Velmian Trade Minister Walter Pym left."))
                .isEqualTo("Velmian Ministry of Trade");
        assertThat(body("Velmian Minister for the Forests Walter Pym left."))
                .isEqualTo("Velmian Ministry for the Forests");
        assertThat(body("Then Velmian Prime Minister Walter Pym left."))
                .isEqualTo("Velmian Government");
    }

    @Test
    void takesTheCountryFromTheWordThatTheAdjectiveExtends() {
        String forests = "Velmian Minister for the Forests Walter Pym left ";
        assertThat(body(forests + "Velm.")).isEqualTo("Ministry for the Forests of Velm");
        assertThat(body(forests + "Velmia.")).isEqualTo("Ministry for the Forests of Velmia");
        assertThat(body("Oskish Foreign Minister Walter Pym left Oska and Quarn."))
                .isEqualTo("Oskish Ministry of Foreign Affairs");
        assertThat(body("Quarnish Foreign Minister Walter Pym left Oska and Quarn."))
                .isEqualTo("Ministry of Foreign Affairs of Quarn");
    }

    @Test
    void takesNoAdjectiveAloneForABody() {
        assertThat(body("Velmian Minister Walter Pym left.")).isEmpty();
        assertThat(body("Velmian singer Walter Pym left Velmia.")).isEmpty();
        assertThat(body("Velmian Governor Walter Pym left Velmia.")).isEqualTo("Velmia");
    }

    @Test
    void readsTheBodyOfAnApposition() {
        assertThat(body("Peter Ames, chief economist at Westmark Bank, said so."))
                .isEqualTo("Westmark Bank");
        assertThat(body("Peter Ames, 54, a spokesman for the Tidal Power Institute, said so."))
                .isEqualTo("Tidal Power Institute");
        assertThat(body("Peter Ames, who served as director of the Harbour Board, agreed."))
                .isEqualTo("Harbour Board");
        assertThat(body("They asked Peter Ames of the Anglers Club.")).isEqualTo("Anglers Club");
    }

    @Test
    void readsADescriptionBeforeTheName() {
        assertThat(body("The director of the Harbour Board, Peter Ames, said so."))
                .isEqualTo("Harbour Board");
    }

    @Test
    void readsAPossessive() {
        assertThat(body("Then the Morning Gazette's Peter Ames asked."))
                .isEqualTo("Morning Gazette");
        assertThat(body("Peter Ames, Westmark Bank's chief economist, said so."))
                .isEqualTo("Westmark Bank");
    }

    @Test
    void derivesTheBodyOfAnOfficeAndKeepsTheCountry() {
        assertThat(body("US Secretary of State Walter Pym left."))
                .isEqualTo("US Department of State");
        assertThat(body("Then Danish Foreign Minister Walter Pym left."))
                .isEqualTo("Ministry of Foreign Affairs of Denmark");
        assertThat(body("Walter Pym, the foreign minister of Denmark, left."))
                .isEqualTo("Ministry of Foreign Affairs of Denmark");
    }

    @Test
    void sharesOutCountriesAmongJointMinisters() {
        String text =
                "Danish and Dutch Foreign Ministers Anna Holm and Dirk Visser respectively met.";

        assertThat(body(text, "Anna Holm")).isEqualTo("Ministry of Foreign Affairs of Denmark");
        assertThat(body(text, "Dirk Visser"))
                .isEqualTo("Ministry of Foreign Affairs of Netherlands");
    }

    @Test
    void derivesTheMinistryOfACountryThatNoListKnows() {
        assertThat(body("The Zandorian Water Minister Walter Pym left Zandoria."))
                .isEqualTo("Ministry of Water of Zandoria");
        String both = "Zandorian and Quellish Water Ministers Anna Holm and Dirk Visser met.";
        assertThat(body(both, "Dirk Visser")).isEqualTo("Quellish Ministry of Water");
    }

    @Test
    void givesKinNoBodyOfTheirOwn() {
        assertThat(body("Peter Ames, the son of the last keeper of Alder Museum, left.")).isEmpty();
    }

    @Test
    void readsWhomSomebodyLeads() {
        String text = "The Tidal Power Institute met. Peter Ames, who heads the institute, spoke.";

        assertThat(body(text, "Peter Ames")).isEqualTo("Tidal Power Institute");
    }

    @Test
    void readsACommonNounForABodyNamedBefore() {
        String text = "The Harbour Pension Fund met. Peter Ames, the fund's clerk, spoke.";

        assertThat(body(text, "Peter Ames")).isEqualTo("Harbour Pension Fund");
    }

    @Test
    void readsABodyWithItsAcronymInBrackets() {
        assertThat(body("Then Harbour Pilots Union (HPU) Director Ruth Kern spoke."))
                .isEqualTo("Harbour Pilots Union");
    }

    @Test
    void seatsAPresidentOnlyWhereTheArticleNamesTheSeat() {
        assertThat(body("President Walter Pym left.")).isEmpty();
        assertThat(body("President Walter Pym left the White House.", "Walter Pym"))
                .isEqualTo("White House");
    }

    @Test
    void letsAPresidentSpeakForTheCountryThatTheArticleIsAbout() {
        String danes = " Danish rain fell. Danish boats sank. Danish ports shut.";
        assertThat(body("President Walter Pym left." + danes)).isEqualTo("Denmark");
        assertThat(body("President Walter Pym of Norway left." + danes)).isEqualTo("Norway");
        assertThat(body("Guild President Walter Pym left." + danes)).isNotEqualTo("Denmark");
    }

    @Test
    void givesAPlaceToPublicOfficesOnly() {
        assertThat(body("Ohio Gov. Walter Pym left.")).isEqualTo("Ohio");
        assertThat(body("Walter Pym, an Ohio farmer, left.")).isEmpty();
        assertThat(body("They met Walter Pym of Ohio.")).isEmpty();
    }

    @Test
    void prefersWhatSomebodyIsToWhatTheyWere() {
        assertThat(
                        body(
                                "Labour candidate Paula Stone, a former director of the Harbour"
                                        + " Board, agreed."))
                .isEqualTo("Labour Party");
        assertThat(body("Paula Stone, a former director of the Harbour Board, agreed."))
                .isEqualTo("Harbour Board");
    }

    @Test
    void takesNoPrizeForABody() {
        assertThat(body("Paula Stone, a winner of the Harbour Foundation prize, agreed."))
                .isEmpty();
        assertThat(body("Paula Stone, a critic of the Harbour Board, agreed.")).isEmpty();
    }

    @Test
    void leavesEpithetsOutOfABody() {
        assertThat(body("Then prize-winning former Harbour Board director Peter Ames left."))
                .isEqualTo("Harbour Board");
        assertThat(body("Former Ohio Gov. Peter Ames left.")).isEqualTo("Ohio");
    }

    @Test
    void readsTheStateInBrackets() {
        assertThat(body("Sen. Paula Stone (Maine) agreed.")).isEqualTo("Maine");
        assertThat(body("Rep. Paula Stone, Democrat of Maine, agreed."))
                .isEqualTo("Democratic Party");
    }

    @Test
    void seatsALawmakerInTheBodyThatTheArticleNames() {
        assertThat(body("Rep. Paula Stone left Congress.")).isEqualTo("Congress");
    }

    @Test
    void keepsThePartyOfAnOpponent() {
        assertThat(body("Peter Ames, her Labour opponent, left.")).isEqualTo("Labour Party");
    }

    @Test
    void takesNoDescentAndNoThingForABody() {
        assertThat(body("Peter Ames, a Hispanic delegate, left.")).isEmpty();
        assertThat(body("Peter Ames, a TV host, left.")).isEmpty();
        assertThat(body("Peter Ames, a Labour media consultant, left.")).isEqualTo("Labour Party");
    }

    @Test
    void readsTheFirstOfTwoRoles() {
        assertThat(body("Peter Ames, a Labour candidate and former host, left."))
                .isEqualTo("Labour Party");
        assertThat(body("Peter Ames, a Harbour Board director and potential mayor, left."))
                .isEqualTo("Harbour Board");
    }

    @Test
    void readsABodyWithItsAcronymBeforeASmallRole() {
        assertThat(body("Then Harbour Pilots Union (HPU) spokesman Peter Ames spoke."))
                .isEqualTo("Harbour Pilots Union");
    }

    @Test
    void readsThePartyOfAPolitician() {
        assertThat(body("Rep. Paula Stone (D-Ohio) agreed.")).isEqualTo("Democratic Party");
        assertThat(body("Labour candidate Paula Stone agreed.")).isEqualTo("Labour Party");
    }

    @Test
    void prefersABodyToAPlaceAndAParty() {
        assertThat(body("Rep. Paula Stone (D-Ohio), head of the Lakes Caucus, agreed."))
                .isEqualTo("Lakes Caucus");
    }

    @Test
    void inventsNoBody() {
        Affiliation affiliation = affiliation("Peter Ames, a carpenter, said so.", "Peter Ames");

        assertThat(affiliation.organisation()).isEmpty();
        assertThat(affiliation("They saw Peter Ames.", "Peter Ames")).isEqualTo(Affiliation.NONE);
    }

    @Test
    void takesNoSentenceAboutSomebodyElseForADescription() {
        assertThat(body("While he met Ruth Kern, the Labour candidate also praised rain."))
                .isEmpty();
    }

    @Test
    void givesTheWordsThatStateRoleAndBody() {
        String text = "Peter Ames, chief economist at Westmark Bank, said so.";
        Affiliation affiliation = affiliation(text, "Peter Ames");

        assertThat(affiliation.role()).isEqualTo("chief economist");
        assertThat(affiliation.evidence())
                .extracting(span -> span.in(text))
                .containsExactly("chief economist", "Westmark Bank");
    }

    @Test
    void takesABodyForItsOwn() {
        assertThat(affiliation("They asked the Harbour Board.", "Harbour Board").organisation())
                .isEqualTo("Harbour Board");
    }

    @Test
    void readsWhomSomebodyWorksForFromTheVerbBehindTheName() {
        assertThat(body("Ann Lee joined the Green Party last year.")).isEqualTo("Green Party");
        assertThat(body("Ann Lee works for the Harbour Board.")).isEqualTo("Harbour Board");
        assertThat(body("Ann Lee, who works for the passenger group Pro Rail, left."))
                .isEqualTo("Pro Rail");
        assertThat(body("Ann Lee, who leads the transport desk of the Tarn Institute, left."))
                .isEqualTo("Tarn Institute");
        assertThat(body("Ann Lee joined the talks at the Harbour Board.")).isEmpty();
    }

    @Test
    void takesNoBodyFromWhatAVerbIsAboutOtherwise() {
        assertThat(body("Ann Lee represents the victims of the Tarn Bank.")).isEmpty();
        assertThat(body("Ann Lee manages the family of the Post Office driver.")).isEmpty();
        assertThat(body("Ann Lee runs the risk of NATO losing patience.")).isEmpty();
        assertThat(body("Ann Lee, who runs the risk of NATO losing patience, left.")).isEmpty();
    }
}
