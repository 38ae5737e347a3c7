package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.body;

import org.junit.jupiter.api.Test;

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
    void believesABodyBehindAnAge() {
        assertThat(body("Then Peter Ames, 47, of the Gorse Union, agreed."))
                .isEqualTo("Gorse Union");
        assertThat(body("Then Peter Ames, of Gorse Gallery, agreed.")).isEqualTo("Gorse Gallery");
    }
}
