package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void readsTheEntriesInLowerCaseWithoutCommentsAndBlankLines() {
        WordList abbreviations = WordList.named("abbreviations.txt");
        assertThat(abbreviations.has("mr")).isTrue();
        assertThat(abbreviations.has("ferry")).isFalse();
        assertThat(abbreviations.words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).isEqualTo(word.strip()).isNotEmpty())
                .noneMatch(word -> word.startsWith("#"));
    }

    @Test
    void namesTheListThatIsMissing() {
        assertThatThrownBy(() -> WordList.named("none-such.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none-such.txt");
    }

    @Test
    void entriesCannotBeAdded() {
        WordList abbreviations = WordList.named("abbreviations.txt");
        assertThatThrownBy(() -> abbreviations.words().add("ferry"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
