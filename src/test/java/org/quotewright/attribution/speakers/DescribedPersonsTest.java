package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void tiesASurnameWithASmallParticleToItsFullName() {
        for (String name : List.of("Fatima al-Zahrawi", "Anna van der Berg", "Nora bin Salman")) {
            String surname = name.substring(name.indexOf(' ') + 1);
            String text =
                    name
                            + ", the head of Meridian Ports, spoke on Monday. \"Ships move,\" "
                            + surname
                            + " said. \"They owe us,\" said Peter Walsh, a crane driver. For "
                            + surname
                            + " that was news. \"We pay,\" she said.";
            assertThat(Told.in(text).by(surname).speaker()).isEqualTo(name);
            assertThat(Told.in(text).by("she").speaker()).isEqualTo(name);
        }
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

    @Test
    void takesNoPeopleAndNoTownForAPerson() {
        String text = "Rob Dorn, a cook, lives in Tarn Bay. Some Danes of the town of Marl came.";

        assertThat(Told.in("Rob Dorn left. " + text + " He said no.").by("He").speaker())
                .isEqualTo("Rob Dorn");
    }

    @Test
    void leavesTheWomanNamelessWhoWasBroughtInWithoutAName() {
        String text = "Ann Lee, a reporter, met a young woman. ";

        assertThat(Told.in(text + "The woman said no.").by("The woman").speaker())
                .isEqualTo("The woman");
        assertThat(Told.in("Ann Lee sang. The woman said no.").by("The woman").speaker())
                .isEqualTo("Ann Lee");
    }

    @Test
    void takesNoSenatorForTheNominee() {
        String text = "Sen. Rob Dorn (R-Ohio) met Peter Ames. The Republican nominee said no.";

        assertThat(Told.in(text).by("The Republican nominee").speaker()).isEqualTo("Peter Ames");
    }

    @Test
    void takesWhatIsSpokenOfMostForTheCompany() {
        String text = "It hurt Vexon. The Labor Department paid. The company said no.";

        assertThat(Told.in(text).by("The company").speaker()).isEqualTo("Vexon");
    }

    @Test
    void lettersOfABodyTellWhoIsMeant() {
        String text =
                "Ida Moor, who leads the Tarn Relief Board (TRB), met Ann Lee. No, the TRB official"
                        + " said.";

        assertThat(Told.in(text).by("the TRB official").speaker()).isEqualTo("Ida Moor");
    }

    @Test
    void aDutchmanIsSomebodyNamedBefore() {
        String text = "Ruben Ames rose. No, the Dutchman said.";

        assertThat(Told.in(text).by("the Dutchman").speaker()).isEqualTo("Ruben Ames");
    }

    @Test
    void aDescriptionMayHaveAnAppositionOfItsOwn() {
        String text = "Ida Moor rose. No, said the director, who slept.";

        assertThat(Told.in(text).by("the director, who slept").speaker()).isEqualTo("Ida Moor");
    }
}
