package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void takesTheCounterpartBehindACommaForTheSecond() {
        String text = "President Bill Dorn and his Danish counterpart, Anna Holm, said yes.";

        assertThat(
                        Told.in(text)
                                .by("President Bill Dorn and his Danish counterpart, Anna Holm,")
                                .last()
                                .attribution()
                                .speakers())
                .extracting(speaker -> speaker.speaker().name())
                .containsExactly("Bill Dorn", "Anna Holm");
    }

    @Test
    void takesTheRelativeBesideAnotherPersonForTwo() {
        String text = "Bill Dorn left. His wife and Peter Ames said no.";

        assertThat(Told.in(text).by("His wife and Peter Ames").last().attribution().speakers())
                .hasSize(2);
    }

    @Test
    void givesJointSpeakersInTheirOrder() {
        String text =
                "Danish and Dutch Foreign Ministers Anna Holm and Dirk Visser met."
                        + " Anna Holm and Dirk Visser agreed. Both sides said yes. They said no.";
        Told told = Told.in(text).by("Anna Holm and Dirk Visser").by("Both sides").by("They");

        assertThat(told.suggestions())
                .allSatisfy(suggestion ->
                        assertThat(suggestion.attribution().speakers())
                                .extracting(speaker -> speaker.speaker().name())
                                .containsExactly("Anna Holm", "Dirk Visser"));
        assertThat(told.last().attribution().speakers())
                .extracting(speaker -> speaker.affiliation().organisation())
                .containsExactly(
                        "Ministry of Foreign Affairs of Denmark",
                        "Ministry of Foreign Affairs of Netherlands");
    }

    @Test
    void theNamesThatExplainAPluralSpeakTogether() {
        String text = "The mayors of Tarn and Dale, Anna Holm and Dirk Visser, said no.";

        assertThat(speakers(Told.in(text).by(text.substring(0, text.indexOf(", said")))))
                .containsExactly("Anna Holm", "Dirk Visser");
        String one = "The head of the guards, Anna Holm of Dale and Tarn, said no.";
        assertThat(speakers(Told.in(one).by(one.substring(0, one.indexOf(", said")))))
                .containsExactly("Anna Holm");
    }

    @Test
    void theTwoAreTheLastTwoWhoSpokeIfTheyAreWhatTheNounSays() {
        String text =
                "Mayor Anna Holm said so. It rained. Mayor Dirk Visser said so too. It was late. It"
                        + " poured. ";
        Told two = Told.in(text + "The two said no.").by("Anna Holm").by("Dirk Visser");
        assertThat(speakers(two.by("The two"))).containsExactly("Anna Holm", "Dirk Visser");
        Told mayors = Told.in(text + "The two mayors said no.").by("Anna Holm").by("Dirk Visser");
        assertThat(speakers(mayors.by("The two mayors")))
                .containsExactly("Anna Holm", "Dirk Visser");
        Told judges = Told.in(text + "The two judges said no.").by("Anna Holm").by("Dirk Visser");
        assertThat(speakers(judges.by("The two judges"))).containsExactly("The two judges");
    }

    private static List<String> speakers(Told told) {
        return told.last().attribution().speakers().stream()
                .map(speaker -> speaker.speaker().name())
                .toList();
    }

    @Test
    void resolvesTwoPeopleToldByDescriptions() {
        String text =
                "Mayor Orla Venn met Peter Ames, a grocer. It rained, the mayor and the grocer agreed.";

        assertThat(Told.in(text).by("the mayor and the grocer").last().attribution().speakers())
                .extracting(speaker -> speaker.speaker().name())
                .containsExactly("Orla Venn", "Peter Ames");
    }
}
