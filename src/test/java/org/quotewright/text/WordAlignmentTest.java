package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quotewright.text.WordAlignment.Run;

class WordAlignmentTest {

    private static int[] words(String text) {
        return WordSequence.of(text).words();
    }

    private static WordAlignment alignment(String one, String other) {
        return WordAlignment.of(words(one), words(other));
    }

    private static boolean hasReplaced(String one, String other) {
        return alignment(one, other).hasReplaced(words(one).length, words(other).length);
    }

    @Test
    void theSameWordsAreOneRun() {
        WordAlignment alignment = alignment("We sail at noon.", "we sail, at noon");
        assertThat(alignment.runs()).containsExactly(new Run(0, 0, 4));
        assertThat(alignment.shared()).isEqualTo(4);
    }

    @Test
    void aWordThatOnlyOneHasSplitsTheRun() {
        assertThat(alignment("we will not sail in this storm", "we will sail in this storm").runs())
                .containsExactly(new Run(0, 0, 2), new Run(3, 2, 4));
        assertThat(alignment("we will sail in this storm", "we will not sail in this storm").runs())
                .containsExactly(new Run(0, 0, 2), new Run(2, 3, 4));
    }

    @Test
    void wordsOfEitherBeforeAndAfterDoNotMatter() {
        assertThat(alignment("now we sail at noon", "today then we sail at noon again").runs())
                .containsExactly(new Run(1, 2, 4));
    }

    @Test
    void keepsTheLongerOfTwoPartsThatChangedPlaces() {
        assertThat(alignment("not today we sail at noon", "we sail at noon not today").runs())
                .containsExactly(new Run(2, 0, 4));
        assertThat(alignment("we sail at noon not today", "not today we sail at noon").runs())
                .containsExactly(new Run(0, 2, 4));
    }

    @Test
    void findsAsManySharedWordsAsThereAre() {
        WordAlignment alignment = alignment("a b c b d a b", "b d c a b a");
        assertThat(alignment.runs().stream().mapToInt(Run::length).sum()).isEqualTo(4);
    }

    @Test
    void textsWithoutWordsInCommonShareNothing() {
        assertThat(alignment("we sail", "they stay").runs()).isEmpty();
        assertThat(alignment("", "they stay").runs()).isEmpty();
        assertThat(alignment("we sail", "").runs()).isEmpty();
        assertThat(alignment("we sail", "they stay").shared()).isZero();
    }

    @Test
    void aSingleWordIsSharedByChance() {
        WordAlignment alignment = alignment("the boat sails at noon", "the crew sleeps at noon");
        assertThat(alignment.runs()).containsExactly(new Run(0, 0, 1), new Run(3, 3, 2));
        assertThat(alignment.shared()).isEqualTo(2);
        assertThat(alignment.sharedInOne()).isEqualTo(places(3, 5));
    }

    @Test
    void namesTheWordsOfTheFirstTextThatTheSecondHas() {
        assertThat(
                        alignment("so we will not sail in this storm", "we will sail in it")
                                .sharedInOne())
                .isEqualTo(places(1, 3, 4, 6));
    }

    private static BitSet places(int... ends) {
        BitSet places = new BitSet();
        for (int i = 0; i < ends.length; i += 2) {
            places.set(ends[i], ends[i + 1]);
        }
        return places;
    }

    @Test
    void looksAtTheFirstThousandWordsOfVeryLongTexts() {
        int[] all = IntStream.range(0, 1_500).toArray();
        assertThat(WordAlignment.of(all, all).runs()).containsExactly(new Run(0, 0, 1_000));
        int[] late = IntStream.range(1_000, 1_500).toArray();
        assertThat(WordAlignment.of(all, late).runs()).isEmpty();
        assertThat(WordAlignment.of(late, all).runs()).isEmpty();
        int[] last = IntStream.range(998, 1_002).toArray();
        assertThat(WordAlignment.of(all, last).runs()).containsExactly(new Run(998, 0, 2));
        assertThat(WordAlignment.of(last, all).runs()).containsExactly(new Run(0, 998, 2));
    }

    @Test
    void wordsThatStandForOthersInTheMiddleAreReplaced() {
        assertThat(hasReplaced("we will sail at noon", "we will stay at noon")).isTrue();
        assertThat(hasReplaced("we will sail on at noon", "we will stay at noon")).isTrue();
        assertThat(
                        hasReplaced(
                                "we will not sail in this storm but stay here",
                                "we will sail in this storm and stay here"))
                .isTrue();
    }

    @Test
    void wordsThatAreOnlyLeftOutOrPutInAreNotReplaced() {
        assertThat(hasReplaced("we will not sail at noon", "we will sail at noon")).isFalse();
        assertThat(hasReplaced("we will sail at noon", "we will not sail at noon")).isFalse();
        assertThat(hasReplaced("we will sail at noon", "we will sail at noon")).isFalse();
        assertThat(hasReplaced("so we will sail", "we will sail at noon")).isFalse();
    }

    @Test
    void aFewWordsAtOneEndStandForAFewOthers() {
        assertThat(hasReplaced("they sail at noon", "we sail at noon")).isTrue();
        assertThat(hasReplaced("we sail at noon", "we sail at dawn")).isTrue();
        assertThat(hasReplaced("one two three sail at noon", "four five six sail at noon"))
                .isTrue();
        assertThat(hasReplaced("we sail one two three", "we sail four five six")).isTrue();
        assertThat(hasReplaced("sail at noon", "we sail at noon")).isFalse();
        assertThat(hasReplaced("we sail", "we sail at dawn")).isFalse();
    }

    @Test
    void moreWordsAtOneEndAreAnotherStatement() {
        assertThat(hasReplaced("one two three four sail at noon", "we sail at noon")).isFalse();
        assertThat(hasReplaced("we sail at noon", "one two three four sail at noon")).isFalse();
        assertThat(hasReplaced("we sail one two three four", "we sail at noon")).isFalse();
        assertThat(hasReplaced("we sail at noon", "we sail one two three four")).isFalse();
    }

    @Test
    void nothingIsReplacedWhereNothingIsShared() {
        assertThat(hasReplaced("we sail", "they stay")).isFalse();
        assertThat(hasReplaced("the boat sails", "the crew sleeps")).isFalse();
    }
}
