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
}
