package org.quotewright.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordRunTest {

    private static final String TEXT = "we sail we sail on no";

    private final WordRun run = new WordRun(2);

    private boolean add(int begin, int end) {
        return run.add(begin, TEXT, end);
    }

    @Test
    void isFullOnceThereAreEnoughWords() {
        assertThat(add(0, 2)).isFalse();
        assertThat(add(3, 7)).isTrue();
        assertThat(add(8, 10)).isTrue();
    }

    @Test
    void beginsWithTheFirstOfTheLatestWords() {
        add(0, 2);
        add(3, 7);
        assertThat(run.begin()).isZero();
        add(8, 10);
        assertThat(run.begin()).isEqualTo(3);
        add(11, 15);
        assertThat(run.begin()).isEqualTo(8);
    }

    @Test
    void theSameWordsHaveTheSameNumberWhereverTheyStand() {
        add(0, 2);
        add(3, 7);
        long first = run.hash();
        add(8, 10);
        assertThat(run.hash()).isNotEqualTo(first);
        add(11, 15);
        assertThat(run.hash()).isEqualTo(first);
    }

    @Test
    void lettersInAnotherOrderHaveAnotherNumber() {
        add(0, 2);
        add(16, 18);
        long on = run.hash();
        add(0, 2);
        add(19, 21);
        assertThat(run.hash()).isNotEqualTo(on);
    }
}
