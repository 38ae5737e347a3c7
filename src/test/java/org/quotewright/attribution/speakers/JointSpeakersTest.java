package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;

class JointSpeakersTest {

    private static final String TWO = "Orla Venn and Peter Ames agreed. They said yes.";

    @Test
    void theReasonOfAPluralPronounTellsBoth() {
        assertThat(Told.in(TWO).by("Orla Venn and Peter Ames").by("They").last().reasons())
                .contains(Reason.of(ReasonKey.PRONOUN_FOR, "They", "Orla Venn, Peter Ames"));
    }

    @Test
    void takesOnePersonWithTwoRolesForOne() {
        String text =
                "Bill Dorn prompted his wife and current Labour candidate Ann Dorn to say so.";

        assertThat(
                        Told.in(text)
                                .by("his wife and current Labour candidate Ann Dorn")
                                .last()
                                .attribution()
                                .speakers())
                .singleElement()
                .extracting(speaker -> speaker.speaker().name())
                .isEqualTo("Ann Dorn");
    }

    @Test
    void takesTheRelativeBesideAnotherPersonForTwo() {
        String text = "Bill Dorn left. His wife and Peter Ames said no.";

        assertThat(Told.in(text).by("His wife and Peter Ames").last().attribution().speakers())
                .hasSize(2);
    }
}
