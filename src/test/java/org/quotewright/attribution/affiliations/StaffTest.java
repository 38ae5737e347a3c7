package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;

class StaffTest {

    @Test
    void letsStaffSpeakForTheCampaignOfTheirCandidate() {
        String text = "The Stone campaign met. Paula Stone won. ";
        assertThat(body(text + "Stone spokesman Peter Ames left.", "Peter Ames"))
                .isEqualTo("Stone campaign");
        assertThat(body(text + "Peter Ames, an aide to Mrs. Stone, left.", "Peter Ames"))
                .isEqualTo("Stone campaign");
    }

    @Test
    void letsStaffSpeakForTheBodyOfTheirHead() {
        String text = "Paula Stone, director of the Harbour Board, won. ";
        assertThat(body(text + "Peter Ames, Stone's spokesman, left.", "Peter Ames"))
                .isEqualTo("Harbour Board");
        assertThat(body(text + "Peter Ames, one of the director's aides, left.", "Peter Ames"))
                .isEqualTo("Harbour Board");
        assertThat(body(text + "Peter Ames, a lawyer for Stone, left.", "Peter Ames")).isEmpty();
    }

    @Test
    void readsWhoRunsAPersonsEffort() {
        String text = "The Stone campaign met. Paula Stone won. ";
        assertThat(body(text + "Peter Ames, who runs Stone's street effort, left.", "Peter Ames"))
                .isEqualTo("Stone campaign");
    }

    @Test
    void readsNounsThatStandForAPersonsBody() {
        String text = "The Stone administration met. Paula Stone won. ";
        assertThat(body(text + "Peter Ames, an administration official, left.", "Peter Ames"))
                .isEqualTo("Stone administration");
    }
}
