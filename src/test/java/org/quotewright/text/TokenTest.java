package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

    private static Token token(String text) {
        return Token.of(text, 0, text.length());
    }

    @Test
    void wordsNumbersHandlesAndHashtagsAreWords() {
        assertThat(token("hale").isWord()).isTrue();
        assertThat(token("3rd").isWord()).isTrue();
        assertThat(token("@hale").isWord()).isTrue();
        assertThat(token("#now").isWord()).isTrue();
        assertThat(token("@").isWord()).isFalse();
        assertThat(token("''").isWord()).isFalse();
        assertThat(token("'s").isWord()).isFalse();
    }

    @Test
    void handlesAndHashtagsAreKnownByTheirSign() {
        assertThat(token("@hale").isHandle()).isTrue();
        assertThat(token("#now").isHandle()).isTrue();
        assertThat(token("hale").isHandle()).isFalse();
    }

    @Test
    void whatIsCutOffFromAWordIsAClitic() {
        assertThat(token("'re").isClitic()).isTrue();
        assertThat(token("’s").isClitic()).isTrue();
        assertThat(token("'").isClitic()).isFalse();
        assertThat(token("''").isClitic()).isFalse();
        assertThat(token("not").isClitic()).isFalse();
    }

    @Test
    void aLoneApostropheIsPossessiveToo() {
        assertThat(token("'").isPossessive()).isTrue();
        assertThat(token("’s").isPossessive()).isTrue();
        assertThat(token("'d").isPossessive()).isFalse();
    }

    @Test
    void knowsItsPlaceAndItsLowerCase() {
        Token token = Token.of("So WE’LL go", 3, 8);
        assertThat(token.begin()).isEqualTo(3);
        assertThat(token.end()).isEqualTo(8);
        assertThat(token.is("we'll")).isTrue();
        assertThat(token.is("we’ll")).isFalse();
    }

    @Test
    void capitalsAreRead() {
        assertThat(token("hale").isCapitalised()).isFalse();
        assertThat(token("A").isCapitalised()).isTrue();
        assertThat(token("A").isAllCaps()).isFalse();
        assertThat(token("A1B").isAllCaps()).isTrue();
        assertThat(token("ABc").isAllCaps()).isFalse();
    }
}
