package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NominalSpeakersTest {

    @Test
    void takesNoLettersOfAnotherCountryForThese() {
        String text = "Danish MFA replies\n\nThe Dutch MFA wrote. It waits.";

        assertThat(Told.in(text).by("Danish MFA").speaker()).isEqualTo("Danish MFA");
    }

    @Test
    void anAgeMeansWhoWasNamedWithIt() {
        String text = "Ann Lee, 67, met Ida Moor, 41. Moor left. The 67-year-old said no.";

        assertThat(Told.in(text).by("The 67-year-old").speaker()).isEqualTo("Ann Lee");
        assertThat(Told.in(text.replace("41", "67")).by("The 67-year-old").speaker())
                .isEqualTo("The 67-year-old");
    }

    @Test
    void aRoleThatFitsOutweighsAnUnnamedSourceOfTheSameNoun() {
        String text = "A minister said so. Minister Ida Moor left. The minister said no.";

        assertThat(Told.in(text).by("A minister").by("The minister").speaker())
                .isEqualTo("Ida Moor");
        assertThat(
                        Told.in(text.replace("Minister Ida", "Ida"))
                                .by("A minister")
                                .by("The minister")
                                .speaker())
                .isEqualTo("A minister");
    }

    @Test
    void aSeatMeansTheMemberWhoIsBeingSpokenOf() {
        String text = "Senator Ida Moor, who chairs the panel, left. The Garissa lawmaker said no.";

        assertThat(Told.in(text).by("The Garissa lawmaker").speaker()).isEqualTo("Ida Moor");
    }

    @Test
    void aPartyAsTheNounMeansWhoIsOfNoOther() {
        String text = "Interior Minister Ida Moor left. The Social Democrat said no.";

        assertThat(Told.in(text).by("The Social Democrat").speaker()).isEqualTo("Ida Moor");
    }

    @Test
    void anOfficeWithACapitalIsNoName() {
        String text = "Vice-Minister Ida Moor left. The Vice-Minister said no.";

        assertThat(Told.in(text).by("The Vice-Minister").speaker()).isEqualTo("Ida Moor");
    }

    @Test
    void twoNamedSideBySideAreThey() {
        String text =
                "Ida Moor’s department, she said, was late. Ann Lee and Rob Dorn applied. They said"
                        + " no.";

        assertThat(Told.in(text).by("she").by("They").last().attribution().speakers())
                .extracting(told -> told.speaker().name())
                .containsExactly("Ann Lee", "Rob Dorn");
    }

    @Test
    void whoStatesAccordingToIsSpokenOfMost() {
        String text = "Not so, according to Dorn's deputy, Gurpreet Hale. \"No,\" she said.";

        assertThat(Told.in("Ida Moor left.\n\n" + text).by("she").speaker())
                .isEqualTo("Gurpreet Hale");
    }

    @Test
    void aBodyMayBeInAppositionToItsKind() {
        String text = "The port is shut. Its operator, the Tarn Harbour Board, said no.";

        assertThat(Told.in(text).by("Its operator, the Tarn Harbour Board,").speaker())
                .isEqualTo("Tarn Harbour Board");
    }

    @Test
    void theStatementIsOfTheBodyThatSpokeLast() {
        String text = "The Tarn Harbour Board said so. \"We grieve,\" the statement read.";

        assertThat(
                        Told.in(text)
                                .by("The Tarn Harbour Board")
                                .by("the statement")
                                .last()
                                .attribution()
                                .principal()
                                .orElseThrow()
                                .affiliation()
                                .organisation())
                .isEqualTo("Tarn Harbour Board");
    }
}
