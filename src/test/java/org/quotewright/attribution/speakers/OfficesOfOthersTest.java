package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Descriptions that tell by gender or possessor whom they do not mean, and who answers. */
class OfficesOfOthersTest {

    @Test
    void aSpokesmanIsNoSpokeswoman() {
        String text = "The Liberal spokeswoman, Mary Hale, left. The spokesman said yes.";

        assertThat(Told.in(text).by("The spokesman").speaker()).isNotEqualTo("Mary Hale");
    }

    @Test
    void theSpokesmanOfAnOfficeIsNobodysElse() {
        String text =
                "The Liberal spokesman, Gary Hale, left. The prime minister's spokesman said yes.";

        assertThat(Told.in(text).by("The prime minister's spokesman").speaker())
                .isEqualTo("The prime minister's spokesman");
    }

    @Test
    void aMinistryMayBearItsCountry() {
        assertThat(body("Marovia's defence ministry", " said yes."))
                .isEqualTo("Marovia's defence ministry");
    }

    @Test
    void theNameBehindTheNounOfABodyIsThatOfTheBody() {
        assertThat(body("A spokesman for the broadcaster, Vexel,", " said yes."))
                .isEqualTo("Vexel");
    }

    private static String body(String source, String rest) {
        return Told.in(source + rest)
                .by(source)
                .last()
                .attribution()
                .principal()
                .orElseThrow()
                .affiliation()
                .organisation();
    }

    @Test
    void theOneOfWhomAnInterviewSpeaksMostAnswers() {
        String text =
                "Leila Moor runs a studio. She sleeps little. Bernard Rey and Eva Dorn praise"
                        + " her.\n\nQ: Why?\n\nA: No reason.";

        assertThat(Told.in(text).by("A").speaker()).isEqualTo("Leila Moor");
    }
}
