package org.quotewright.review.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.review.comparison.SharedNames.Entry;

class SharedNamesTest {

    @Test
    void takesSpellingsForOneNameWhateverTheirCaseAndSpaces() {
        SharedNames names = new SharedNames(List.of(entry("Ilse Brandt")), List.of());
        assertThat(names.of("ILSE  brandt")).isEqualTo(names.of("Ilse Brandt"));
        assertThat(names.of("Omar Quist")).isNotEqualTo(names.of("Ilse Brandt"));
    }

    @Test
    void takesAnAliasOfEitherDirectoryForTheName() {
        List<Entry> full = List.of(entry("Ilse Brandt", "Brandt"));
        List<Entry> brief = List.of(entry("Brandt"));
        SharedNames leftKnows = new SharedNames(full, brief);
        assertThat(leftKnows.of("Brandt")).isEqualTo(leftKnows.of("Ilse Brandt"));
        SharedNames rightKnows = new SharedNames(brief, full);
        assertThat(rightKnows.of("Brandt")).isEqualTo(rightKnows.of("Ilse Brandt"));
    }

    @Test
    void doesNotGuessWhoseAliasItIs() {
        SharedNames names =
                new SharedNames(
                        List.of(entry("Ilse Brandt", "Brandt"), entry("Karl Brandt", "Brandt")),
                        List.of(entry("Brandt")));
        assertThat(names.of("Brandt")).isNotEqualTo(names.of("Ilse Brandt"));
        assertThat(names.of("Brandt")).isNotEqualTo(names.of("Karl Brandt"));
        assertThat(names.of("Ilse Brandt")).isNotEqualTo(names.of("Karl Brandt"));
    }

    @Test
    void keepsApartWhatOneDirectoryKeepsApart() {
        SharedNames names =
                new SharedNames(
                        List.of(entry("Ilse Brandt", "Brandt")),
                        List.of(entry("Brandt"), entry("Ilse Brandt")));
        assertThat(names.of("Brandt")).isNotEqualTo(names.of("Ilse Brandt"));
    }

    @Test
    void keepsApartWhatAliasesWouldJoinInARow() {
        SharedNames names =
                new SharedNames(
                        List.of(entry("Brandt", "the envoy"), entry("Quist", "the pilot")),
                        List.of(entry("the envoy", "Quist")));
        assertThat(names.of("Brandt")).isEqualTo(names.of("the envoy"));
        assertThat(names.of("Quist")).isNotEqualTo(names.of("Brandt"));
    }

    private static Entry entry(String name, String... aliases) {
        return new Entry(name, List.of(aliases));
    }
}
