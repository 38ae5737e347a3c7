package org.quotewright.attribution.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> VOCABULARY =
            List.of(
                    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "aff", "cafe",
                    "state", "-", "run", "'", "\u2019", "s", "\u4E16", "\u754C", "$", "##5", "5");

    private final WordPieces pieces = new WordPieces(VOCABULARY);

    @Test
    void takesTheLongestKnownPieceFirst() {
        assertThat(cut("unaffable")).containsExactly("un", "##aff", "##able");
    }

    @Test
    void foldsCaseAndAccents() {
        assertThat(cut("CAF\u00C9")).containsExactly("cafe");
        assertThat(cut("cafe\u0301")).containsExactly("cafe");
    }

    @Test
    void cutsAtPunctuation() {
        assertThat(cut("state-run")).containsExactly("state", "-", "run");
        assertThat(cut("\u2019s")).containsExactly("\u2019", "s");
        assertThat(cut("$55")).containsExactly("$", "5", "##5");
    }

    @Test
    void cutsIdeographsOneByOne() {
        assertThat(cut("\u4E16\u754C")).containsExactly("\u4E16", "\u754C");
    }

    @Test
    void knowsARunWhollyOrNotAtAll() {
        assertThat(cut("unaffablex")).containsExactly("[UNK]");
        assertThat(cut("state-unx")).containsExactly("state", "-", "[UNK]");
    }

    @Test
    void doesNotReadOnInOverlongRuns() {
        assertThat(cut("un".repeat(60))).containsExactly("[UNK]");
    }

    @Test
    void givesAtLeastOnePieceEvenForNothing() {
        assertThat(cut("\u200B")).containsExactly("[UNK]");
    }

    @Test
    void givesNoMorePiecesThanAskedFor() {
        assertThat(pieces.idsOf("-".repeat(100_000), 16)).hasSize(16);
    }

    @Test
    void dropsHalvesOfSurrogatePairs() {
        assertThat(cut("un\uD83D")).containsExactly("un");
    }

    @Test
    void refusesAListThatIsNoVocabulary() {
        assertThatThrownBy(() -> new WordPieces(List.of("un")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> cut(String word) {
        return Arrays.stream(pieces.idsOf(word, 16)).mapToObj(VOCABULARY::get).toList();
    }
}
