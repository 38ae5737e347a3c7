package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static String words(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "word" + number)
                .collect(Collectors.joining(" "));
    }

    @Test
    void caseMarksAndLineEndsDoNotMatter() {
        Shingles one = Shingles.of("“We’ll sail in May,” she said — twice.");
        Shingles other = Shingles.of("\"We'll SAIL\r\nin may\", she said. Twice");
        assertThat(one.resemblance(other)).isEqualTo(1);
    }

    @Test
    void countsSharedRunsOfFiveWords() {
        Shingles one = Shingles.of(words(0, 20));
        Shingles other = Shingles.of(words(4, 24));
        assertThat(one.size()).isEqualTo(16);
        assertThat(one.resemblance(other)).isCloseTo(12.0 / 20, within(1e-9));
        assertThat(one.containment(other)).isCloseTo(12.0 / 16, within(1e-9));
    }

    @Test
    void aShorterTextStandsWhollyInALongerOne() {
        Shingles shorter = Shingles.of(words(10, 30));
        Shingles longer = Shingles.of(words(0, 100));
        assertThat(shorter.containment(longer)).isEqualTo(1);
        assertThat(longer.containment(shorter)).isLessThan(0.2);
    }

    @Test
    void theOrderOfWordsMatters() {
        Shingles one = Shingles.of("a b c d e f g");
        assertThat(one.resemblance(Shingles.of("g f e d c b a"))).isZero();
    }

    @Test
    void fewWordsAreOneShingleAndNoneIsNone() {
        assertThat(Shingles.of("Yes, we go.").resemblance(Shingles.of("yes we go"))).isEqualTo(1);
        assertThat(Shingles.of(" … ").size()).isZero();
        assertThat(Shingles.of("").resemblance(Shingles.of(""))).isZero();
    }

    @Test
    void nearTextsAreFoundAmongMany() {
        NearTexts<Integer> texts = new NearTexts<>();
        for (int i = 0; i < 500; i++) {
            texts.add(i, Shingles.of(words(1000 * i, 1000 * i + 300)));
        }
        Shingles changed = Shingles.of("A new beginning. " + words(7100, 7300));
        assertThat(texts.candidates(changed, 3)).containsExactly(7);
        Shingles shortOne = Shingles.of(words(9000, 9060));
        assertThat(texts.candidates(shortOne, 3)).containsExactly(9);
        assertThat(texts.candidates(Shingles.of("nothing of this is known to it"), 3)).isEmpty();
    }

    /** The first two numbers of SplitMix64 with seed 0, as its authors publish them. */
    @Test
    void mixesAsSplitMixDoes() {
        assertThat(Shingles.mixed(0)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(Shingles.mixed(0x9E3779B97F4A7C15L)).isEqualTo(0x6E789E6AA1B965F4L);
    }

    @Test
    void aShingleThatStandsTwiceIsOne() {
        assertThat(Shingles.of("a b c d e a b c d e").size()).isEqualTo(5);
        assertThat(Shingles.of("a b c d e").size()).isEqualTo(1);
        assertThat(Shingles.of("a b c d e f").size()).isEqualTo(2);
        assertThat(Shingles.of("a b c d").size()).isEqualTo(1);
    }

    @Test
    void lettersInAnotherOrderAreAnotherText() {
        assertThat(Shingles.of("no").resemblance(Shingles.of("on"))).isZero();
        assertThat(Shingles.of("a bc").resemblance(Shingles.of("ab c"))).isZero();
        assertThat(Shingles.of("no.").containment(Shingles.of("no!"))).isEqualTo(1);
    }

    @Test
    void nothingStandsInAnotherText() {
        assertThat(Shingles.of("").containment(Shingles.of("a b"))).isZero();
        assertThat(Shingles.of("a b").containment(Shingles.of(""))).isZero();
        assertThat(Shingles.of("a b").resemblance(Shingles.of(""))).isZero();
    }

    @Test
    void aShortTextIsSampledWholeAndOneInEightOfALongOne() {
        Shingles shorter = Shingles.of(words(0, 43));
        assertThat(shorter.sample().count()).isEqualTo(shorter.size()).isEqualTo(39);
        Shingles longer = Shingles.of(words(0, 8_004));
        assertThat(longer.sample().count()).isBetween(850L, 1_150L);
        assertThat(longer.all().count()).isEqualTo(8_000);
    }

    @Test
    void theTextsThatShareMostComeFirstAndNoMoreThanAskedFor() {
        NearTexts<String> texts = new NearTexts<>();
        texts.add("few", Shingles.of(words(0, 10)));
        texts.add("all", Shingles.of(words(0, 30)));
        texts.add("most", Shingles.of(words(0, 20)));
        Shingles sought = Shingles.of(words(0, 30));
        assertThat(texts.candidates(sought, 5)).containsExactly("all", "most", "few");
        assertThat(texts.candidates(sought, 2)).containsExactly("all", "most");
    }
}
