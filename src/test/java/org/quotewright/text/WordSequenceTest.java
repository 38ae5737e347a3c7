package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSequenceTest {

    private static List<String> words(String text) {
        WordSequence words = WordSequence.of(text);
        return IntStream.range(0, words.size())
                .mapToObj(word -> text.substring(words.begin(word), words.end(word)))
                .toList();
    }

    private static int[] numbers(String text) {
        return WordSequence.of(text).words();
    }

    @Test
    void knowsWhereEachWordStands() {
        assertThat(words("“Sail,” she said — at 3."))
                .containsExactly("Sail", "she", "said", "at", "3");
        assertThat(words("a b c")).containsExactly("a", "b", "c");
        assertThat(words("last")).containsExactly("last");
        assertThat(words(" … ")).isEmpty();
        assertThat(words("")).isEmpty();
    }

    @Test
    void anApostropheWithinAWordBelongsToIt() {
        assertThat(words("We’ll take O'Dowd's")).containsExactly("We’ll", "take", "O'Dowd's");
        assertThat(words("'tis the nurses' 'ward'"))
                .containsExactly("tis", "the", "nurses", "ward");
        assertThat(words("one''two")).containsExactly("one", "two");
    }

    @Test
    void accentsAndLettersOfTwoUnitsAreLetters() {
        assertThat(words("the cafe\u0301s \uD835\uDC00\uD835\uDC01\uD83D\uDE00x"))
                .containsExactly("the", "cafe\u0301s", "\uD835\uDC00\uD835\uDC01", "x");
    }

    @Test
    void theSameWordHasTheSameNumberWhereverItStands() {
        int[] numbers = numbers("We sail, and we sail.");
        assertThat(numbers[0]).isEqualTo(numbers[3]).isNotEqualTo(numbers[1]);
        assertThat(numbers[1]).isEqualTo(numbers[4]).isEqualTo(numbers("sail")[0]);
    }

    @Test
    void caseMarksAndLineEndsDoNotMatter() {
        assertThat(numbers("“WE’LL sail\r\nin May!”")).isEqualTo(numbers("we'll sail in may"));
        assertThat(numbers("CAFE\u0301 \uFB01sh")).isEqualTo(numbers("caf\u00e9 fish"));
        assertThat(numbers("well")).isEqualTo(numbers("we’ll"));
    }

    @Test
    void otherLettersInAnotherOrderAreAnotherWord() {
        assertThat(numbers("on no noon nono oo nn n o")).doesNotHaveDuplicates();
    }

    @Test
    void givesACopyOfItsNumbers() {
        WordSequence words = WordSequence.of("we sail");
        int first = words.words()[0];
        words.words()[0] = 0;
        assertThat(words.words()[0]).isEqualTo(first).isNotZero();
    }

    @Test
    void everyRunOfWordsHasItsNumber() {
        long[] runs = WordSequence.inOrder(numbers("we sail at noon we sail at"), 3);
        assertThat(runs).hasSize(5);
        assertThat(runs[4]).isEqualTo(runs[0]);
        assertThat(Arrays.copyOf(runs, 4)).doesNotHaveDuplicates();
        assertThat(WordSequence.inOrder(numbers("we sail at"), 3)).containsExactly(runs[0]);
    }

    @Test
    void theOrderOfTheWordsMakesAnotherRun() {
        long[] one = WordSequence.inOrder(numbers("we sail now"), 3);
        long[] other = WordSequence.inOrder(numbers("now sail we"), 3);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void runsStandOnceEachAndSorted() {
        long[] runs = WordSequence.runs(numbers("we sail at noon we sail at"), 3);
        assertThat(runs).hasSize(4).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aShorterTextIsASingleRunAndNoTextNone() {
        long[] shorter = WordSequence.inOrder(numbers("we sail"), 3);
        assertThat(shorter).hasSize(1);
        assertThat(shorter).isNotEqualTo(WordSequence.inOrder(numbers("we stay"), 3));
        assertThat(WordSequence.inOrder(numbers(""), 3)).isEmpty();
        assertThat(WordSequence.runs(numbers(""), 3)).isEmpty();
    }
}
