package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class ClauseStartsTest {

    /** The clause without what stands before its subject. */
    private static String after(String clause) {
        Reading reading = new Reading(TextLayout.of(clause));
        int begin = new ClauseStarts(reading).after(0, reading.size());
        return clause.substring(reading.token(begin).begin());
    }

    @Test
    void stepsOverConjunctionsAndCommas() {
        assertThat(after("But the boat sank")).isEqualTo("the boat sank");
        assertThat(after("And, then, the boat sank")).isEqualTo("the boat sank");
    }

    @Test
    void stepsOverWhatAPrepositionOrAnAdverbBegins() {
        assertThat(after("On Friday, the boat sank")).isEqualTo("the boat sank");
        assertThat(after("Quietly, the boat sank")).isEqualTo("the boat sank");
        assertThat(after("Leaving the port, the boat sank")).isEqualTo("the boat sank");
        assertThat(after("As told before, at noon, the boat sank")).isEqualTo("the boat sank");
        assertThat(after("When it rained, the boat sank")).isEqualTo("the boat sank");
    }

    @Test
    void stepsOverATimeWithoutAPreposition() {
        assertThat(after("Two weeks ago, the boat sank")).isEqualTo("the boat sank");
        assertThat(after("Hours later, the boat sank")).isEqualTo("the boat sank");
        assertThat(after("The old owners, the boat sank"))
                .isEqualTo("The old owners, the boat sank");
    }

    @Test
    void goesNoFurtherThanTheSubject() {
        assertThat(after("The boat sank, at noon")).isEqualTo("The boat sank, at noon");
        assertThat(after("On Friday the boat sank")).isEqualTo("On Friday the boat sank");
        assertThat(after("That it rained, the boat sank"))
                .isEqualTo("That it rained, the boat sank");
    }

    @Test
    void staysWhereNothingIsLeft() {
        assertThat(after("But,")).isEqualTo("But,");
    }
}
