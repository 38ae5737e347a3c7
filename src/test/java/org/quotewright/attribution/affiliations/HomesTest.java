package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Words;
import org.quotewright.text.TextLayout;

class HomesTest {

    @Test
    void takesNobodysStreetForABody() {
        assertThat(body("Then Peter Ames, of Gorse Lane, Velmouth, agreed.")).isEmpty();
        assertThat(body("Then Peter Ames, 47, of the Gorse Road, agreed.")).isEmpty();
    }

    @Test
    void takesNobodysTownForABody() {
        assertThat(body("Then Peter Ames, 47, of Velmouth, agreed.")).isEmpty();
        assertThat(body("Then Peter Ames, 47, of Upper Velm, agreed.")).isEmpty();
    }

    @Test
    void takesNoTownInAnAddressForTheCompany() {
        String text = "Peter Ames, 47, of Velmouth, left. He had robbed the company.";
        Words words = new Words(TextLayout.of(text));
        Cast cast = Cast.of(words);
        assertThat(new CommonBodies(words, cast).nearest("company", text.length() - 1)).isEmpty();
    }

    @Test
    void believesABodyBehindAnAge() {
        assertThat(body("Then Peter Ames, 47, of the Gorse Union, agreed."))
                .isEqualTo("Gorse Union");
        assertThat(body("Then Peter Ames, of Gorse Gallery, agreed.")).isEqualTo("Gorse Gallery");
    }
}
