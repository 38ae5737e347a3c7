package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterviewsTest {

    private static final String LEAD = "Talks\n\nThe Post met Mayor Ilse Brandt on Monday.\n\n";

    @Test
    void whoIsIntroducedAnswers() {
        assertThat(Told.in(LEAD + "Q: Who pays?\n\nA: The state.").by("A").speaker())
                .isEqualTo("Ilse Brandt");
    }

    @Test
    void theSamePersonAnswersAgain() {
        String text = LEAD + "A: The state.\n\nQ: Who is Rob Dorn?\n\nA: He does not.";

        assertThat(Told.in(text).by("A").by("A").speaker()).isEqualTo("Ilse Brandt");
    }

    @Test
    void aLetterAloneAsksNobody() {
        assertThat(Told.in("Lead.\n\nQ: Who pays?\n\nA: The state.").by("A").speaker())
                .isEqualTo("A");
    }
}
