package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMatchTest {

    @Test
    void takesInitialsAndMiddleNamesForTheSamePerson() {
        assertThat(NameMatch.samePerson(List.of("o", "venn"), List.of("orla", "venn"))).isTrue();
        assertThat(NameMatch.samePerson(List.of("orla", "j", "venn"), List.of("orla", "venn")))
                .isTrue();
    }

    @Test
    void tellsRelativesApart() {
        assertThat(NameMatch.samePerson(List.of("orla", "venn"), List.of("piet", "venn")))
                .isFalse();
        assertThat(NameMatch.samePerson(List.of("piet", "venn", "jr"), List.of("piet", "venn")))
                .isFalse();
    }

    @Test
    void takesTheTailOfALongNameForTheSameBody() {
        assertThat(
                        NameMatch.sameOrganisation(
                                List.of("harbour", "board"), List.of("quay", "harbour", "board")))
                .isTrue();
        assertThat(NameMatch.sameOrganisation(List.of("board"), List.of("harbour", "board")))
                .isFalse();
    }

    @Test
    void looksPastASuffixForTheSurname() {
        assertThat(NameMatch.surname(List.of("piet", "venn", "jr"))).isEqualTo("venn");
    }
}
