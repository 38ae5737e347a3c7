package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescribedPersonsTest {

    private static final String TWO =
            "Mayor Orla Venn met Peter Ames, a lawyer, and Paul Dorn, a grocer, on Monday. ";

    @Test
    void takesADescriptionForAMention() {
        assertThat(
                        Told.in(TWO + "Dorn waited. The lawyer was late. He said no.")
                                .by("He")
                                .speaker())
                .isEqualTo("Peter Ames");
    }

    @Test
    void readsNoDescriptionInAnothersTitle() {
        assertThat(Told.in(TWO + "Dorn met the lawyer Ann Lee. He said no.").by("He").speaker())
                .isEqualTo("Paul Dorn");
    }

    @Test
    void takesNoNameBehindAnArticleForAPerson() {
        String text = "Ann Lee, a nurse, told the Gazette about it. It was late, she said.";

        assertThat(Told.in("The Gazette was late. Ann Lee left. " + text).by("she").speaker())
                .isEqualTo("Ann Lee");
        assertThat(Told.in("Residents told the Gazette so. No, she said.").by("she").suggestions())
                .allMatch(told ->
                        told.attribution().speakers().isEmpty()
                                || !told.attribution()
                                        .speakers()
                                        .getFirst()
                                        .speaker()
                                        .name()
                                        .equals("Gazette"));
    }
}
