package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikeTextsTest {

    private static final String FERRY =
            "the last ferry to the island will leave at six because the crew is tired";
    private static final String SCHOOL =
            "nobody asked the parents before this school was closed for good last spring";

    private static LikeTexts like(String... texts) {
        return new LikeTexts(
                Arrays.stream(texts)
                        .map(text -> WordSequence.of(text).words())
                        .toArray(int[][]::new));
    }

    @Test
    void findsTheSameWords() {
        LikeTexts like = like(FERRY, SCHOOL, FERRY.toUpperCase(Locale.ROOT) + ".");
        assertThat(like.before(2)).containsExactly(0);
    }

    @Test
    void looksAtEarlierTextsOnly() {
        LikeTexts like = like(FERRY, FERRY, SCHOOL, FERRY);
        assertThat(like.before(0)).isEmpty();
        assertThat(like.before(1)).containsExactly(0);
        assertThat(like.before(2)).isEmpty();
        assertThat(like.before(3)).containsExactly(0, 1);
    }

    @Test
    void findsWhatIsCutOutOfALongerTextAndTheLongerText() {
        String cut = "will leave at six because the crew";
        assertThat(like(FERRY, SCHOOL, cut).before(2)).containsExactly(0);
        assertThat(like(cut, SCHOOL, FERRY).before(2)).containsExactly(0);
    }

    @Test
    void findsNearlyTheSameWords() {
        String changed = FERRY.replace("leave", "sail").replace("tired", "exhausted");
        assertThat(like(FERRY, changed).before(1)).containsExactly(0);
    }

    @Test
    void aTurnOfPhraseDoesNotMakeTwoTextsAlike() {
        String other = "at the end of the day we all hope for a better year";
        String another = "at the end of the day nobody has told them what it costs";
        assertThat(like(other, another).before(1)).isEmpty();
    }

    @Test
    void mostOfTheShorterTextHasToStandInTheLongerOne() {
        String half = "the last ferry to the island was sold in spring to some rich people abroad";
        assertThat(like(FERRY, half).before(1)).isEmpty();
        assertThat(like(half, FERRY).before(1)).isEmpty();
    }

    @Test
    void theSameWordsInAnotherOrderSayAnotherThing() {
        String[] words = FERRY.split(" ");
        Collections.reverse(Arrays.asList(words));
        assertThat(like(FERRY, String.join(" ", words)).before(1)).isEmpty();
    }

    @Test
    void whatEverybodySaysIsNobodysInParticular() {
        String[] texts =
                Collections.nCopies(300, "we wish them all the best").toArray(String[]::new);
        assertThat(like(texts).before(299)).isEmpty();
        assertThat(like(texts[0], texts[1]).before(1)).containsExactly(0);
    }

    @Test
    void aRunOfManyTextsLeadsToTheNearestOfThem() {
        String[] texts = Collections.nCopies(100, FERRY + " " + SCHOOL).toArray(String[]::new);
        assertThat(like(texts).before(99)).isEqualTo(IntStream.range(35, 99).toArray());
        assertThat(like(texts).before(10)).isEqualTo(IntStream.range(0, 10).toArray());
    }

    @Test
    void textsOfFewerWordsThanARunAreTheSameOrNot() {
        LikeTexts like = like("we sail", "we sail", "we stay", "");
        assertThat(like.before(1)).containsExactly(0);
        assertThat(like.before(2)).isEmpty();
        assertThat(like.before(3)).isEmpty();
    }

    @Test
    void laterChangesOfTheGivenArrayDoNotMatter() {
        int[][] texts = {WordSequence.of(FERRY).words(), WordSequence.of(FERRY).words()};
        LikeTexts like = new LikeTexts(texts);
        texts[0] = new int[0];
        assertThat(like.before(1)).containsExactly(0);
    }
}
