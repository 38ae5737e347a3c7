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
    void takesAShortFormForTheSameFirstName() {
        assertThat(NameMatch.samePerson(List.of("rob", "venn"), List.of("robert", "venn")))
                .isTrue();
        assertThat(NameMatch.samePerson(List.of("robert", "venn"), List.of("rob", "venn")))
                .isTrue();
        assertThat(NameMatch.samePerson(List.of("al", "venn"), List.of("alan", "venn"))).isFalse();
        assertThat(NameMatch.samePerson(List.of("bob", "venn"), List.of("robert", "venn")))
                .isFalse();
    }

    @Test
    void takesAnInitialForItsOwnLetterOnly() {
        assertThat(NameMatch.samePerson(List.of("orla", "venn"), List.of("o.j", "venn"))).isTrue();
        assertThat(NameMatch.samePerson(List.of("p", "venn"), List.of("orla", "venn"))).isFalse();
        assertThat(NameMatch.samePerson(List.of("o", "venn"), List.of("orla", "dorn"))).isFalse();
    }

    @Test
    void takesTheEndOfALongNameForTheSamePerson() {
        assertThat(NameMatch.samePerson(List.of("orla", "venn"), List.of("maria", "orla", "venn")))
                .isTrue();
        assertThat(NameMatch.samePerson(List.of("maria", "orla", "venn"), List.of("orla", "venn")))
                .isTrue();
        assertThat(NameMatch.samePerson(List.of("venn"), List.of("orla", "venn"))).isFalse();
    }

    @Test
    void takesTheTailOfALongNameForTheSameBody() {
        assertThat(
                        NameMatch.sameOrganisation(
                                List.of("harbour", "board"), List.of("quay", "harbour", "board")))
                .isTrue();
        assertThat(NameMatch.sameOrganisation(List.of("board"), List.of("harbour", "board")))
                .isFalse();
        assertThat(
                        NameMatch.sameOrganisation(
                                List.of("quay", "harbour", "board"), List.of("harbour", "board")))
                .isTrue();
        assertThat(NameMatch.sameOrganisation(List.of("board"), List.of("board"))).isTrue();
        assertThat(
                        NameMatch.sameOrganisation(
                                List.of("harbour", "club"), List.of("quay", "harbour", "board")))
                .isFalse();
    }

    @Test
    void looksPastASuffixForTheSurname() {
        assertThat(NameMatch.surname(List.of("piet", "venn", "jr"))).isEqualTo("venn");
        assertThat(NameMatch.surname(List.of("piet", "venn"))).isEqualTo("venn");
        assertThat(NameMatch.surname(List.of("jr"))).isEqualTo("jr");
    }
}
