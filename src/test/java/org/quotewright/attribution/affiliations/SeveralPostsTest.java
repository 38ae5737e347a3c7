package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.affiliation;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;

/** Whom somebody speaks for who has several posts, or one that only the context places. */
class SeveralPostsTest {

    @Test
    void whatSomebodyAlsoLeadsYieldsToTheOffice() {
        String text = "Foreign Secretary Ida Moor, who also chairs the Tennis Federation, left.";

        assertThat(body(text, "Ida Moor")).isEqualTo("Foreign Office");
        assertThat(body("Ida Moor, who also chairs the Tennis Federation, left.", "Ida Moor"))
                .isEqualTo("Tennis Federation");
    }

    @Test
    void whereSomebodyIsNowGoesBeforeWhereHeWas() {
        assertThat(
                        body(
                                "Ida Moor, of Tarn University, wrote it. Ida Moor, now at the Cape"
                                        + " Institute, left.",
                                "Ida Moor"))
                .isEqualTo("Cape Institute");
    }

    @Test
    void aMinistersFieldIsNoBodyAndNoParty() {
        assertThat(affiliation("Then Industry Minister Ida Moor left.", "Ida Moor").role())
                .isEqualTo("Industry Minister");
        assertThat(body("Then Industry Minister Ida Moor left.", "Ida Moor"))
                .isEqualTo("Ministry of Industry");
        assertThat(body("Taiwan's labour minister, Ida Moor, left.", "Ida Moor"))
                .isEqualTo("Ministry of Labour of Taiwan");
    }

    @Test
    void nobodyIsPartOfAnothersTitle() {
        assertThat(
                        body(
                                "Trade Minister Paul Dorn and Vexel vice-president Ida Moor met.",
                                "Ida Moor"))
                .isEqualTo("Vexel");
    }

    @Test
    void anInvestorSpeaksForNoCompany() {
        assertThat(body("Dale Foods investor Ida Moor left.", "Ida Moor")).isEmpty();
    }

    @Test
    void theOfficerOfAParagraphsCompanyIsKnownByLettersToo() {
        assertThat(body("Dale Foods cut its forecast. CFO Ida Moor left.", "Ida Moor"))
                .isEqualTo("Dale Foods");
    }

    @Test
    void itsMeansTheLoneWordBeforeIt() {
        String union = "The Tarn Harbour Union met on Monday.\n\n";

        assertThat(
                        body(
                                union
                                        + "The maker, Vexel, closed. Its head of quality, Ida Moor,"
                                        + " left.",
                                "Ida Moor"))
                .isEqualTo("Vexel");
        assertThat(
                        body(
                                union
                                        + "It rained. Somebody sang. Then it snowed. Its head of"
                                        + " quality, Ida Moor, left.",
                                "Ida Moor"))
                .isEmpty();
    }
}
