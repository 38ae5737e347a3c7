package org.quotewright.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordListTest {

    private final WordNumbers numbers = new WordNumbers();

    private WordList list(String text) {
        return WordList.of(text, numbers);
    }

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        WordList list = list("“We'll sail,” at 3.");
        assertThat(list.size()).isEqualTo(5);
        assertThat(list.begin(1)).isEqualTo(4);
        assertThat(list.end(1)).isEqualTo(6);
        assertThat(list.begin(4)).isEqualTo(17);
        assertThat(list.end(4)).isEqualTo(18);
        assertThat(list(" … ").size()).isZero();
        assertThat(list("a").end(0)).isEqualTo(1);
    }

    @Test
    void wordsThatDifferInCaseAreTheSame() {
        WordList list = list("Sail we SAIL Cafe\u0301");
        assertThat(list.word(0)).isEqualTo(list.word(2)).isNotEqualTo(list.word(1));
        assertThat(list("sail").word(0)).isEqualTo(list.word(0));
    }

    @Test
    void knowsTheFirstWordFromAnOffsetOn() {
        WordList list = list("We sail on");
        assertThat(list.from(0)).isZero();
        assertThat(list.from(1)).isEqualTo(1);
        assertThat(list.from(3)).isEqualTo(1);
        assertThat(list.from(4)).isEqualTo(2);
        assertThat(list.from(9)).isEqualTo(3);
    }

    @Test
    void holdsAnyNumberOfWords() {
        String text =
                IntStream.range(0, 500)
                        .mapToObj(number -> "w" + number)
                        .collect(Collectors.joining(" "));
        WordList list = list(text);
        assertThat(list.size()).isEqualTo(500);
        assertThat(IntStream.range(0, 500).map(list::word).distinct().count()).isEqualTo(500);
        assertThat(text.substring(list.begin(499), list.end(499))).isEqualTo("w499");
        assertThat(text.substring(list.begin(64), list.end(64))).isEqualTo("w64");
    }

    @Test
    void tellsHowAlikeTheWordsBeforeTwoPlacesAre() {
        WordList one = list("a b c d X");
        assertThat(one.alikeBefore(4, list("d c b a X"), 4, 4)).isEqualTo(1);
        assertThat(one.alikeBefore(4, list("a b e f X"), 4, 4)).isEqualTo(0.5);
        assertThat(one.alikeBefore(4, list("c d X"), 2, 4)).isEqualTo(0.5);
        assertThat(one.alikeBefore(4, list("X a b"), 0, 4)).isZero();
        assertThat(one.alikeBefore(4, list("c d X"), 2, 2)).isEqualTo(1);
    }

    @Test
    void tellsHowAlikeTheWordsAfterTwoPlacesAre() {
        WordList one = list("X a b c d");
        assertThat(one.alikeAfter(1, list("X d c b a"), 1, 4)).isEqualTo(1);
        assertThat(one.alikeAfter(1, list("X a b e f"), 1, 4)).isEqualTo(0.5);
        assertThat(one.alikeAfter(1, list("X a a a a"), 1, 4)).isEqualTo(0.25);
        assertThat(one.alikeAfter(1, list("a b X"), 3, 4)).isZero();
        assertThat(one.alikeAfter(1, list("X a b c d"), 1, 2)).isEqualTo(1);
    }
}
