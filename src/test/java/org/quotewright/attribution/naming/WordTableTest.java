package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordTableTest {

    private final WordTable nationalities = WordTable.named("nationalities.txt");

    @Test
    void readsTheValueAsWritten() {
        assertThat(nationalities.valueOf("danish")).contains("Denmark");
    }

    @Test
    void knowsNoWordThatIsNotListed() {
        assertThat(nationalities.has("martian")).isFalse();
        assertThat(nationalities.valueOf("martian")).isEmpty();
    }

    @Test
    void leavesCommentsOut() {
        assertThat(nationalities.entries().keySet()).noneMatch(word -> word.startsWith("#"));
    }

    @Test
    void refusesATableThatDoesNotExist() {
        assertThatThrownBy(() -> WordTable.named("nothing.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing.txt");
    }
}
