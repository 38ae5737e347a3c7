package org.quotewright.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearestRunsTest {

    private final WordNumbers numbers = new WordNumbers();

    /** The best run that ends with the last word of the text. */
    private NearestRuns after(String sought, String text) {
        WordList words = WordList.of("before " + sought + " behind", numbers);
        NearestRuns runs = new NearestRuns(words, 1, words.size() - 1);
        WordList read = WordList.of(text, numbers);
        for (int i = 0; i < read.size(); i++) {
            runs.add(read.word(i));
        }
        return runs;
    }

    private void expect(String sought, String text, int changes, int length) {
        NearestRuns runs = after(sought, text);
        assertThat(runs.changes()).isEqualTo(changes);
        assertThat(runs.length()).isEqualTo(length);
    }

    @Test
    void theSameWordsTakeNoChange() {
        expect("we sail at noon", "we sail at noon", 0, 4);
        expect("we sail at noon", "then they said we sail at noon", 0, 4);
        expect("sail", "sail sail", 0, 1);
    }

    @Test
    void anotherWordIsOneChange() {
        expect("we sail at noon", "we stay at noon", 1, 4);
        expect("we sail at noon", "we sail at dawn", 1, 4);
        expect("we sail at noon", "they say we stay at dawn", 2, 4);
    }

    @Test
    void aWordLeftOutIsOneChange() {
        expect("we will sail at noon", "they say we sail at noon", 1, 4);
        expect("we sail at noon", "they say we sail at", 1, 3);
    }

    @Test
    void aWordPutInIsOneChange() {
        expect("we sail at noon", "they say we will sail at noon", 1, 5);
        expect("we sail at noon", "they say we sail at noon now", 1, 5);
    }

    @Test
    void ofEquallyManyChangesTheRunWithMoreOfTheWordsWins() {
        expect("a b", "b", 1, 1);
        expect("a b c d", "a x c d", 1, 4);
        expect("a b c d", "a c b d", 2, 4);
    }

    @Test
    void nothingIsAsFarAsAllWordsSought() {
        expect("we sail at noon", "", 4, 0);
        assertThat(after("we sail", "they stay").changes()).isEqualTo(2);
    }
}
