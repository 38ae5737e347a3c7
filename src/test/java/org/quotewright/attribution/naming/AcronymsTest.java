package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcronymsTest {

    @Test
    void countsSmallWordsOrLeavesThemOut() {
        assertThat(Acronyms.of(List.of("bureau", "of", "river", "works")))
                .containsExactlyInAnyOrder("brw", "borw");
    }

    @Test
    void makesNoneOfASingleWord() {
        assertThat(Acronyms.of(List.of("works"))).isEmpty();
    }
}
