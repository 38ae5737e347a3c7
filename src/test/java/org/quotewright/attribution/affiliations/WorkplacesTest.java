package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.affiliation;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;

class WorkplacesTest {

    @Test
    void takesTheOnlySchoolForTheHeadmastersOwn() {
        assertThat(body("They like Alder Vale School. Peter Ames, the headmaster, said so."))
                .isEqualTo("Alder Vale School");
        String two = "Alder Vale School beat Birch Hill School. Peter Ames, the headmaster, left.";
        assertThat(body(two)).isEmpty();
    }

    @Test
    void letsAMayorSpeakForACouncilOnlyWhereTheSentenceSaysSo() {
        assertThat(body("Then Mayor Peter Ames told Tarn Town Council to wait."))
                .isEqualTo("Tarn Town Council");
        assertThat(body("Mayor Peter Ames left. Tarn Town Council waits.")).isEmpty();
    }

    @Test
    void readsABodyAfterItsKind() {
        assertThat(body("Peter Ames, a founder of the think tank Blue Heron, left."))
                .isEqualTo("Blue Heron");
        assertThat(body("Peter Ames, a spokesman for Bram's parent company, Dale Foods, left."))
                .isEqualTo("Dale Foods");
    }

    @Test
    void takesNoTownForABody() {
        assertThat(body("Peter Ames, a driver from Tarn, Ohio, left.")).isEmpty();
        assertThat(body("Peter Ames, a lawyer from the province of Tarn, left.")).isEmpty();
    }

    @Test
    void readsThereAsTheBodyNamedLast() {
        assertThat(
                        body(
                                "The Tarn Marine Institute agreed. Yes, said Ann Lee, an oceanographer"
                                        + " there."))
                .isEqualTo("Tarn Marine Institute");
        assertThat(body("The Tarn Institute agreed. It rained. Ann Lee, a farmer there, left."))
                .isEmpty();
    }

    @Test
    void readsAHospitalOfASaint() {
        assertThat(body("Yes, said Ann Lee, head physician at St Brenda’s Hospital."))
                .isEqualTo("St Brenda’s Hospital");
    }

    @Test
    void readsACrewByItsPlace() {
        assertThat(body("Captain Ann Lee of the Tarn Point lifeboat said so."))
                .isEqualTo("Tarn Point lifeboat");
    }

    @Test
    void readsWhereSomebodyTeaches() {
        assertThat(body("Ann Lee, who teaches law and botany at Tarn University, agreed."))
                .isEqualTo("Tarn University");
        assertThat(body("Ann Lee, who teaches law, met them at Tarn University.")).isEmpty();
    }

    @Test
    void givesABareChiefExecutiveToTheCompanyThatTheArticleIsAbout() {
        String text = "Tarn Mutual rose. The Coal Bank fell. Tarn Mutual paid. Yes, said";

        assertThat(body(text + " chief executive Ann Lee.")).isEqualTo("Tarn Mutual");
        assertThat(body(text + " former chief executive Ann Lee.")).isEmpty();
        assertThat(body("Moor Bank fell.\n\n" + text + " chief executive Ann Lee."))
                .isEqualTo("Tarn Mutual");
        assertThat(body("Moor Bank fell. " + text + "\n\nChief executive Ann Lee left.")).isEmpty();
    }

    @Test
    void takesALoneWordForACompanyWhereTheArticleSpeaksOfOne() {
        assertThat(body("It hurt Vexon. The company lost. Yes, said chief executive Ann Lee."))
                .isEqualTo("Vexon");
        assertThat(body("It hurt Vexon. Yes, said chief executive Ann Lee.")).isEmpty();
    }

    @Test
    void keepsTheCityOfAMayorWhole() {
        assertThat(affiliation("Yes, said Tarn City Mayor Ann Lee.", "Ann Lee"))
                .extracting(Affiliation::role, Affiliation::organisation)
                .containsExactly("Mayor", "Tarn City");
    }

    @Test
    void readsTheDepartmentOfASecretary() {
        assertThat(body("The Labor Department paid. Labor Secretary Ann Lee said so."))
                .isEqualTo("Labor Department");
        assertThat(body("Labor Secretary Ann Lee said so.")).isEmpty();
    }

    @Test
    void writesOutTheLettersOfABody() {
        assertThat(body("The Tarn Workers Union (TWU) met. TWU President Ann Lee said so."))
                .isEqualTo("Tarn Workers Union");
    }

    @Test
    void readsAnOutletByItsPossessive() {
        assertThat(body("Yes, said Herriot Online’s Ann Lee.")).isEqualTo("Herriot Online");
    }

    @Test
    void readsWhomAParagraphDescribesAndTheNextOneNames() {
        String lead = "The Harbour Board's tax commissioner says no letter was lost.\n\n";

        assertThat(body(lead + "Peter Ames says he looked.")).isEqualTo("Harbour Board");
        assertThat(body(lead + "Peter Ames, a baker, says he looked.")).isEmpty();
        assertThat(body(lead + "Peter Ames walked by.")).isEmpty();
        assertThat(body(lead + "Peter Ames says no. Tax commissioner Rob Dorn left.")).isEmpty();
    }

    @Test
    void takesNoTownForThePaperNamedAfterIt() {
        String paper = "The Velmar Courier said so. ";

        assertThat(body(paper + "The mayor of Velmar, Ann Lee, said no.")).isEqualTo("Velmar");
    }

    @Test
    void tellsJanFromJanuary() {
        assertThat(
                        affiliation(
                                "The Tarn Ministry paid. Ministry spokesman Jan Kuiper spoke.",
                                "Jan Kuiper"))
                .extracting(Affiliation::role)
                .isEqualTo("spokesman");
    }
}
