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
    void splitsEveryContraction() {
        assertThat(tokens("We've we'll you're I'm CAN'T they’d"))
                .containsExactly(
                        "We", "'ve", "we", "'ll", "you", "'re", "I", "'m", "CA", "N'T", "they",
                        "’d");
        assertThat(tokens("an't o'clock n't it't y'all"))
                .containsExactly("a", "n't", "o'clock", "n't", "it't", "y'all");
    }

    @Test
    void marksThatTieNoWordsStandAlone() {
        assertThat(tokens("@ # hale@ #1 nurses' 'ward' a– b"))
                .containsExactly(
                        "@", "#", "hale", "@", "#1", "nurses", "'", "'", "ward", "'", "a", "–",
                        "b");
        assertThat(tokens("@")).containsExactly("@");
        assertThat(tokens("No!! (so)??")).containsExactly("No", "!", "!", "(", "so", ")", "?", "?");
        assertThat(tokens("'''a")).containsExactly("''", "'", "a");
    }

    @Test
    void fullStopsAndCommasTieNumbersOnly() {
        assertThat(tokens("10:30 1.5,2 end.Then x,y 3.x a:b"))
                .containsExactly(
                        "10:30", "1.5,2", "end", ".", "Then", "x", ",", "y", "3", ".", "x", "a",
                        ":", "b");
        assertThat(tokens("5.")).containsExactly("5", ".");
        assertThat(tokens("5, 6")).containsExactly("5", ",", "6");
    }

    @Test
    void hyphensApostrophesAndAmpersandsTieWords() {
        assertThat(tokens("rock-n-roll R&D O’Dowd a- b& c"))
                .containsExactly("rock-n-roll", "R&D", "O’Dowd", "a", "-", "b", "&", "c");
    }

    @Test
    void singleLettersWithFullStopsAreOneWord() {
        assertThat(tokens("at 5 p.m. in the U.S.A. today"))
                .containsExactly("at", "5", "p.m.", "in", "the", "U.S.A.", "today");
        assertThat(tokens("e.g. a.safe")).containsExactly("e.g.", "a", ".", "safe");
    }

    @Test
    void initialsKeepTheirFullStopAndOtherSingleLettersDoNot() {
        assertThat(tokens("A. Hale and I. Then a. Mr. Hale, Dr... Hale"))
                .containsExactly(
                        "A.", "Hale", "and", "I", ".", "Then", "a", ".", "Mr.", "Hale", ",", "Dr",
                        "...", "Hale");
        assertThat(tokens("the house.")).containsExactly("the", "house", ".");
        assertThat(tokens("Mr")).containsExactly("Mr");
        assertThat(tokens("Mr.")).containsExactly("Mr.");
    }

    @Test
    void addressesEndBeforePunctuation() {
        assertThat(tokens("(https://a.example/b?c=d), http://x.example!\nftp://y"))
                .containsExactly(
                        "(",
                        "https://a.example/b?c=d",
                        ")",
                        ",",
                        "http://x.example",
                        "!",
                        "ftp://y");
    }

    @Test
    void lettersOfTwoUnitsAreLetters() {
        assertThat(tokens("#\uD835\uDC00\uD835\uDC01 a\uD835\uDC00"))
                .containsExactly("#\uD835\uDC00\uD835\uDC01", "a\uD835\uDC00");
    }

    @Test
    void everySpaceParts() {
        assertThat(tokens("a\u00A0b\u200Bc\uFEFFd\u0085e\u2028f"))
                .containsExactly("a", "b", "c", "d", "e", "f");
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
