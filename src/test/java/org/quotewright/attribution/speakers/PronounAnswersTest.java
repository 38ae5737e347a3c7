package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.finding.RuleQuoteFinder;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Suggestion;
import org.quotewright.text.TextLayout;

class PronounAnswersTest {

    @Test
    void hardlyMeansWhomItsOwnWordsName() {
        String text =
                "Bill Venn manages the side. He blamed the keeper Tom Dorn, who slipped."
                        + " \"Tom has kept us up,\" he said.";
        List<Suggestion> told =
                SpeakerResolver.resolve(
                        TextLayout.of(text),
                        new RuleQuoteFinder().find(TextLayout.of(text), Patience.ENDLESS));

        assertThat(told.getLast().attribution().principal())
                .map(speaker -> speaker.speaker().name())
                .contains("Bill Venn");
    }

    private static List<String> speakers(Told told) {
        return told.last().attribution().speakers().stream()
                .map(speaker -> speaker.speaker().name())
                .toList();
    }

    @Test
    void aHeadlineMayBeginWithThePronoun() {
        String text = "He will not go, he says.\n\nPeter Ames left the hall.";

        assertThat(Told.in(text).by("He").speaker()).isEqualTo("Peter Ames");
    }

    @Test
    void sheIsNobodyWhomATitleCallsAMan() {
        String text = "Mrs. Vondel met Mr. Quillan. She said no.";

        assertThat(Told.in(text).by("She").speaker()).isEqualTo("Vondel");
        assertThat(Told.in(text.replace("She", "He")).by("He").speaker()).isEqualTo("Quillan");
    }

    @Test
    void theyAreTheLastTwoNamedSideBySide() {
        Told told = Told.in("Peter Ames and Ruth Kern came. They said no.").by("They");

        assertThat(speakers(told)).containsExactly("Peter Ames", "Ruth Kern");
    }

    @Test
    void theyAreThoseWhoSpokeTogether() {
        Told told =
                Told.in("Peter Ames and Ruth Kern said so. Paul Dorn left. They said no.")
                        .by("Peter Ames and Ruth Kern")
                        .by("They");

        assertThat(speakers(told)).containsExactly("Peter Ames", "Ruth Kern");
    }

    @Test
    void theyAreTheManyWhoSpokeLast() {
        Told told = Told.in("Dockers said so. It rained. They said no.").by("Dockers").by("They");

        assertThat(speakers(told)).containsExactly("Dockers");
    }

    @Test
    void theyAreThePeopleSpokenOfLast() {
        assertThat(speakers(Told.in("It hurt many farmers. They said no.").by("They")))
                .containsExactly("many farmers");
    }

    @Test
    void itIsTheBodyThatSpokeLast() {
        String text = "The Harbour Board said so. It said no.";

        assertThat(Told.in(text).by("The Harbour Board").by("It").speaker())
                .isEqualTo("Harbour Board");
    }

    @Test
    void itIsTheBodySpokenOfMost() {
        String text = "The Harbour Board met. The Harbour Board voted. It said no.";

        assertThat(Told.in(text).by("It").speaker()).isEqualTo("Harbour Board");
    }

    @Test
    void whoeverASpeakerAskedGoesOn() {
        String text = "Peter Ames rose. A reporter asked why. He said no.";

        assertThat(Told.in(text).by("A reporter").by("He").speaker()).isEqualTo("Peter Ames");
    }

    @Test
    void aWomanWithoutANameIsSheWhereNobodyElseIs() {
        String text = "Peter Ames rose. A woman said so. She said no.";

        assertThat(Told.in(text).by("A woman").by("She").speaker()).isEqualTo("A woman");
    }

    @Test
    void whoIsNamedInTheWordsHardlySaysThem() {
        String text =
                "Ruth Kern spoke of the race. It rained. “They all wait for Anna Holm, who leads,” she said.";

        assertThat(Told.in(text).by("she").speaker()).isEqualTo("Ruth Kern");
        assertThat(Told.in(text.replace("“", "").replace("”", "")).by("she").speaker())
                .isEqualTo("Anna Holm");
    }

    @Test
    void whomSomebodyQuotesHasNotSpoken() {
        String text =
                "Ruth Kern spoke. “I heard a woman say no,” she said. It rained. She said yes.";

        assertThat(Told.in(text).by("a woman").by("she").by("She").speaker())
                .isEqualTo("Ruth Kern");
    }

    @Test
    void anOwnerIsNotTheSubject() {
        String text = "Peter Ames left early. His neighbour, Paul Dorn, stayed. He said no.";

        assertThat(Told.in(text).by("He").speaker()).isEqualTo("Paul Dorn");
    }

    @Test
    void tellsWhetherAnotherFits() {
        assertThat(keys("Peter Ames rose. He said no.")).contains(ReasonKey.ONLY_FITTING);
        assertThat(keys("Peter Ames and Paul Dorn rose. He said no."))
                .contains(ReasonKey.ALSO_FITTING)
                .doesNotContain(ReasonKey.ONLY_FITTING);
        assertThat(Told.in("Peter Ames rose.").by("Peter Ames").last().reasons())
                .extracting(Reason::key)
                .doesNotContain(ReasonKey.ONLY_FITTING);
    }

    private static List<ReasonKey> keys(String text) {
        return Told.in(text).by("He").last().reasons().stream().map(Reason::key).toList();
    }

    @Test
    void theWeightiestIsSurerWithoutRivals() {
        double alone = Told.in("Peter Ames rose. He said no.").by("He").last().confidence();
        double among =
                Told.in("Peter Ames met Paul Dorn. He said no.").by("He").last().confidence();

        assertThat(alone).isGreaterThan(among);
    }
}
