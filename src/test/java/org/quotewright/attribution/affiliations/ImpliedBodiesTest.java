package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;

class ImpliedBodiesTest {

    @Test
    void aCompanysOfficerIsNoCountrys() {
        assertThat(
                        body(
                                "The White House met. Ida Moor, the company's vice president for"
                                        + " roads, left.",
                                "Ida Moor"))
                .isEmpty();
    }

    @Test
    void aPressSecretarySpeaksForTheSubjectBefore() {
        assertThat(
                        body(
                                "The Harbour Board said no. Press secretary Ida Moor told it so.",
                                "Ida Moor"))
                .isEqualTo("Harbour Board");
        assertThat(
                        body(
                                "The Harbour Board said no.\n\nThen press secretary Ida Moor left.",
                                "Ida Moor"))
                .isEqualTo("Harbour Board");
    }

    @Test
    void bothAreOfTheBodyThatIsToldOfBoth() {
        String text = "Ida Moor and Orla Venn, both members of the Harbour Board, left.";
        assertThat(body(text, "Ida Moor")).isEqualTo("Harbour Board");
        assertThat(body(text, "Orla Venn")).isEqualTo("Harbour Board");
    }

    @Test
    void aCouncillorIsOfTheOnlyCouncil() {
        String text = "Tarn Borough Council met. Cllr Ida Moor left.";
        assertThat(body(text, "Ida Moor")).isEqualTo("Tarn Borough Council");
        assertThat(body(text.replace("Moor", "Moor (Con)"), "Ida Moor"))
                .isEqualTo("Conservative Party");
        assertThat(body(text + " Fen District Council left.", "Ida Moor")).isEmpty();
    }

    @Test
    void itsFounderMayBeDescribedBesides() {
        assertThat(
                        body(
                                "The campaign group Save Tarn Fen met. Its founder, retired postman"
                                        + " Ida Moor, left.",
                                "Ida Moor"))
                .isEqualTo("Save Tarn Fen");
    }

    @Test
    void itsHeadMayBeNamedLaterInTheParagraph() {
        assertThat(
                        body(
                                "Lumen Works, the Marlow startup behind the lamp, met.\n\nIts chief"
                                        + " executive was blunt. \"No,\" Ida Moor wrote.",
                                "Ida Moor"))
                .isEqualTo("Lumen Works");
    }

    @Test
    void aBusinessMayBearASurname() {
        assertThat(body("Then Duc Pham said trade at Pham's Bakery fell.", "Duc Pham"))
                .isEqualTo("Pham's Bakery");
        assertThat(body("Then Duc Pham said Pham's brother left.", "Duc Pham")).isEmpty();
    }

    @Test
    void whoWorksInAPersonsGroupWorksWhereThatPersonDoes() {
        assertThat(
                        body(
                                "Paul Dorn, a doctoral student in Moor's group, left. Ida Moor is an"
                                        + " oceanographer at the University of Tarn.",
                                "Paul Dorn"))
                .isEqualTo("University of Tarn");
    }

    @Test
    void aBodyMayStandBehindAnotherComplement() {
        assertThat(
                        body(
                                "The FBI is helping, said Ida Moor, the special agent in charge of"
                                        + " the bureau's Tarn field office.",
                                "Ida Moor"))
                .isEqualTo("FBI");
        assertThat(
                        body(
                                "The Fen Relief Agency met, said Ida Moor, the head of its office in"
                                        + " Tarn.",
                                "Ida Moor"))
                .isEqualTo("Fen Relief Agency");
    }

    @Test
    void anOfficeMayBeToldByItsHead() {
        assertThat(
                        body(
                                "Then Ida Moor, an investigator with the state fire marshal's"
                                        + " office, left.",
                                "Ida Moor"))
                .isEqualTo("state fire marshal's office");
    }

    @Test
    void aNewsAgencyEndsWithPress() {
        assertThat(body("Then Marlow Press writer Ida Moor left.", "Ida Moor"))
                .isEqualTo("Marlow Press");
    }

    @Test
    void ofABodyThatEndsWithOfficersIsAMember() {
        assertThat(body("Then Mr Moor of the Tarn Union of Clinical Officers left. Ida Moor met."))
                .isEqualTo("Tarn Union of Clinical Officers");
    }

    @Test
    void anOwnerMayStandBehindTheVerbOfAQuotation() {
        assertThat(body("\"No,\" said Vexon's chief executive, Ida Moor.", "Ida Moor"))
                .isEqualTo("Vexon");
        assertThat(body("Germany’s climate minister, Ida Moor, left.", "Ida Moor"))
                .contains("Germany");
    }

    @Test
    void anAmbassadorIsOfTheCountryThatSentHim() {
        assertThat(body("Then France’s ambassador to the United Nations, Ida Moor, left."))
                .isEqualTo("France");
        assertThat(body("Belgrade's envoy to the talks, Ida Moor, left.", "Ida Moor"))
                .isEqualTo("Belgrade");
    }

    @Test
    void aShadowMinisterIsOfNoMinistry() {
        assertThat(body("Labour's shadow transport minister, Ida Moor, left.", "Ida Moor"))
                .doesNotContain("Ministry");
    }

    @Test
    void whoNowHeadsABodySpeaksForIt() {
        assertThat(
                        body(
                                "Ida Moor, a former Bulgarian foreign minister who now heads the"
                                        + " Lower Fen Institute, left.",
                                "Ida Moor"))
                .isEqualTo("Lower Fen Institute");
        assertThat(
                        body(
                                "The Plains Alliance met. Ida Moor, who is legal director of the"
                                        + " alliance, left.",
                                "Ida Moor"))
                .isEqualTo("Plains Alliance");
        assertThat(body("Ida Moor, now head of training at the Swedish federation, left."))
                .isEqualTo("Swedish federation");
    }

    @Test
    void aTitleMayHaveAnOwner() {
        assertThat(body("The Tarn Board met. Its analyst Ida Moor left.", "Ida Moor"))
                .isEqualTo("Tarn Board");
        assertThat(body("Tarn Lines, a part of Moor Holdings, sails. Its director Ida Moor left."))
                .isEqualTo("Tarn Lines");
    }

    @Test
    void aBodyWithoutACapitalIsOne() {
        assertThat(body("Ida Moor, state secretary at the Austrian foreign ministry, left."))
                .isEqualTo("Austrian foreign ministry");
        assertThat(body("Then finance ministry official Ida Moor left.", "Ida Moor"))
                .isEqualTo("finance ministry");
    }

    @Test
    void aPlaceOfWorkIsNoBody() {
        assertThat(body("Ida Moor, a taxi driver in Port Maren, left.", "Ida Moor")).isEmpty();
    }

    @Test
    void ofFriendsOfAPlaceIsAMember() {
        assertThat(body("Ida Moor, of Friends of the Alder, left.", "Ida Moor"))
                .isEqualTo("Friends of the Alder");
    }

    @Test
    void aChiefMinisterIsOfTheOnlyGovernment() {
        String government = "Talks of the Velmia government with the bank failed. ";

        assertThat(body(government + "Chief Minister Ida Moor left.", "Ida Moor"))
                .isEqualTo("Velmia government");
        assertThat(
                        body(
                                "The Tarn government paid. But "
                                        + government
                                        + "Chief Minister Ida Moor left."))
                .isEmpty();
    }

    @Test
    void whatFollowsABodyAndACommaNeedNotDescribeIt() {
        assertThat(
                        body(
                                "The Fen Health Trust met. In a letter seen by the BBC, the trust"
                                        + " said no. Ida Moor, the trust's director, left.",
                                "Ida Moor"))
                .isEqualTo("Fen Health Trust");
    }
}
