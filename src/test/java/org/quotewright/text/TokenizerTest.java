package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> tokens(String text) {
        return Tokenizer.tokensOf(text).stream().map(Token::text).toList();
    }

    @Test
    void splitsClitics() {
        assertThat(tokens("Hale’s plan isn't what they'd want, O'Dowd"))
                .containsExactly(
                        "Hale", "’s", "plan", "is", "n't", "what", "they", "'d", "want", ",",
                        "O'Dowd");
    }

    @Test
    void keepsAbbreviationsHandlesNumbersAndHyphensWhole() {
        assertThat(
                        tokens(
                                "Mr. Hale, a U.S. vice-consul: @hale_1 #Now 3.5 1,000 AT&T https://a.example/b."))
                .containsExactly(
                        "Mr.",
                        "Hale",
                        ",",
                        "a",
                        "U.S.",
                        "vice-consul",
                        ":",
                        "@hale_1",
                        "#Now",
                        "3.5",
                        "1,000",
                        "AT&T",
                        "https://a.example/b",
                        ".");
    }

    @Test
    void keepsTwoSingleMarksAndEllipsesTogether() {
        assertThat(tokens("''Yes'' ... ``no'' --"))
                .containsExactly("''", "Yes", "''", "...", "``", "no", "''", "--");
    }

    @Test
    void offsetsAreThoseOfTheTextWithEmoji() {
        List<Token> tokens = Tokenizer.tokensOf("\uD83D\uDE00 Go");
        assertThat(tokens.get(0).span().length()).isEqualTo(2);
        assertThat(tokens.get(1).begin()).isEqualTo(3);
    }

    @Test
    void aMillionTiedCharactersTakeNoTimeToSpeakOf() {
        String dots = "a.".repeat(500_000);
        String marks = "a'".repeat(500_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> Tokenizer.tokensOf(dots + " " + marks));
    }

    @Test
    void shapesAreRead() {
        Token name = Token.of("NATO", 0, 4);
        assertThat(name.isAllCaps()).isTrue();
        assertThat(name.isCapitalised()).isTrue();
        assertThat(Token.of("Hale", 0, 4).isAllCaps()).isFalse();
        assertThat(Token.of("’s", 0, 2).isPossessive()).isTrue();
        assertThat(Token.of("n't", 0, 3).isClitic()).isTrue();
    }
}
