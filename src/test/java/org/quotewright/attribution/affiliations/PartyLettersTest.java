package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.affiliation;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;

class PartyLettersTest {

    @Test
    void readsTheStateBehindAParty() {
        assertThat(body("Rep. Ann Dorn (D-Ohio) left.")).isEqualTo("Democratic Party");
    }

    @Test
    void readsShortPartiesInBrackets() {
        assertThat(body("Then Ann Dorn (Con) left.")).isEqualTo("Conservative Party");
        assertThat(body("Then Ann Dorn (Lib Dem) left.")).isEqualTo("Liberal Democrats");
        assertThat(body("Then Ann Dorn (SNP) left.")).isEqualTo("SNP");
    }

    @Test
    void readsAPartyBetweenCommas() {
        assertThat(body("Cllr Ann Dorn, Labour, left.")).isEqualTo("Labour Party");
        assertThat(body("Then Ann Dorn, con artist, left.")).isEmpty();
    }

    @Test
    void leavesTheShortTitleOfACouncillorOutOfTheName() {
        Affiliation told = affiliation("Coun Ann Dorn (Lab) left.", "Ann Dorn");
        assertThat(told.role()).isEqualTo("Coun");
        assertThat(told.organisation()).isEqualTo("Labour Party");
    }

    @Test
    void takesTheOppositionForNoBody() {
        assertThat(affiliation("Opposition leader Ann Dorn left.", "Ann Dorn"))
                .extracting(Affiliation::role, Affiliation::organisation)
                .containsExactly("Opposition leader", "");
    }
}
