package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.text.TextLayout;

class DiscourseTest {

    private static Discourse read(String text) {
        Discourse discourse = new Discourse(Scene.of(TextLayout.of(text)));
        discourse.advanceTo(text.length());
        return discourse;
    }

    /** Whom "he" may mean at the end of the text, the weightiest first. */
    private static List<String> men(String text) {
        return read(text).ranked(Gender.MALE).stream()
                .map(weighed -> weighed.referent().text())
                .toList();
    }

    private static Optional<String> group(String text) {
        return read(text).lastGroup().map(span -> span.in(text));
    }

    @Test
    void theSubjectWeighsMore() {
        assertThat(men("Today Peter Ames met Paul Dorn there."))
                .containsExactly("Peter Ames", "Paul Dorn");
        assertThat(men("Today Peter Ames left. Then Paul Dorn left."))
                .containsExactly("Paul Dorn", "Peter Ames");
    }

    @Test
    void whoStandsBehindAPrepositionOrOwnsSomethingWeighsLess() {
        assertThat(men("They went with Paul Dorn to meet an old friend, Peter Ames, there."))
                .startsWith("Peter Ames");
        assertThat(men("Today Paul Dorn's dog met Peter Ames there.")).startsWith("Peter Ames");
        assertThat(men("Not so, according to Paul Dorn, who met Peter Ames there."))
                .startsWith("Paul Dorn");
    }

    @Test
    void whoStandsInAQuotationWeighsLeast() {
        assertThat(men("Today they met Peter Ames. “I saw Paul Dorn,” it said."))
                .startsWith("Peter Ames");
    }

    @Test
    void aPronounIsAMentionToo() {
        String text = "Today Peter Ames left. He slept. He ate. Then they met Paul Dorn.";
        assertThat(men(text)).startsWith("Peter Ames");
        assertThat(men(text.replace("He slept. He ate. ", "It was late. It rained. ")))
                .startsWith("Paul Dorn");
    }

    @Test
    void aDescriptionIsAMentionOfItsHolder() {
        String text = "Today Mayor Peter Ames left. Then Paul Dorn left. The mayor slept.";
        assertThat(men(text)).startsWith("Peter Ames");
        assertThat(men(text.replace("The mayor", "The dog"))).startsWith("Paul Dorn");
    }

    @Test
    void bodiesAreThings() {
        List<Weighed> things = read("Today the Harbour Board met Peter Ames.").rankedThings();
        assertThat(things)
                .extracting(weighed -> weighed.referent().text())
                .containsExactly("Harbour Board");
    }

    @Test
    void aPluralOfPeopleIsAGroupForASentence() {
        assertThat(group("It hurt many farmers.")).contains("many farmers");
        assertThat(group("It hurt many farmers. It rained.")).contains("many farmers");
        assertThat(group("It hurt many farmers. It rained. It poured.")).isEmpty();
        assertThat(group("It rained. “It hurt many farmers,” it said.")).isEmpty();
        assertThat(group("It hurt many fields.")).isEmpty();
    }

    @Test
    void countsSentences() {
        int one = read("It rained.").sentence();
        assertThat(read("It rained. It poured.").sentence()).isEqualTo(one + 1);
    }

    @Test
    void readsNothingTwice() {
        String text = "Today Peter Ames left. Then Paul Dorn left.";
        Discourse discourse = read(text);
        double weight = discourse.ranked(Gender.MALE).getFirst().weight();
        discourse.advanceTo(0);
        discourse.advanceTo(text.length());
        assertThat(discourse.ranked(Gender.MALE).getFirst().weight()).isEqualTo(weight);
    }

    @Test
    void twoNamedSideBySideAreAPair() {
        assertThat(read("Today Peter Ames and Paul Dorn left.").lastPair()).isPresent();
        assertThat(read("Today Peter Ames left.").lastPair()).isEmpty();
    }
}
