package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;

class TextLayoutTest {

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static List<String> sentences(String text) {
        return words(TextLayout.of(text).sentences(), text);
    }

    @Test
    void everyLineEndClosesAParagraphAndBlankLinesAreNone() {
        String text = "One\r\nTwo\rThree\n\n  \u00A0\nFour\u2028Five\u2029 Six ";
        assertThat(words(TextLayout.of(text).paragraphs(), text))
                .containsExactly("One", "Two", "Three", "Four", "Five", "Six");
    }

    @Test
    void linesBrokenAtAMarginMakeOneParagraph() {
        String text =
                """
                Strait closed to tankers, board says
                By Ann Bell

                The harbour board closed the strait on Monday after two tankers
                touched in fog. "We have not seen a night like it in this harbour,"
                Teo Anders said, and the pilots went home before
                noon. Nobody was hurt.

                "The lamps were lit, and both masters knew the way well enough,"
                said Mira Holt.
                """;
        assertThat(words(TextLayout.of(text).paragraphs(), text))
                .extracting(it -> it.replace('\n', '|'))
                .containsExactly(
                        "Strait closed to tankers, board says",
                        "By Ann Bell",
                        "The harbour board closed the strait on Monday after two tankers"
                                + "|touched in fog. \"We have not seen a night like it in this"
                                + " harbour,\"|Teo Anders said, and the pilots went home before"
                                + "|noon. Nobody was hurt.",
                        "\"The lamps were lit, and both masters knew the way well enough,\""
                                + "|said Mira Holt.");
    }

    @Test
    void aLineThatGoesOnInLowerCaseEndsNoParagraph() {
        String text = "\"We went out in the old boat,\"\r\nsaid Teo Anders.";
        assertThat(TextLayout.of(text).paragraphs()).containsExactly(new Span(0, text.length()));
    }

    @Test
    void linesOfTheirOwnStayParagraphs() {
        String text =
                """
                The mayor of the small town came late.
                "We waited," Ann Bell said.
                WALLACE: What did you do then?
                BELL: We went home, all of us.
                Nobody was asked.
                """;
        assertThat(TextLayout.of(text).paragraphs()).hasSize(5);
        assertThat(TextLayout.of("What we sell in the shop today:\napples\npears").paragraphs())
                .hasSize(3);
    }

    @Test
    void emptyTextHasNoParts() {
        TextLayout layout = TextLayout.of("");
        assertThat(layout.paragraphs()).isEmpty();
        assertThat(layout.sentences()).isEmpty();
        assertThat(layout.tokens()).isEmpty();
        assertThat(layout.quotedStretches()).isEmpty();
        assertThat(layout.sentenceAt(0)).isEmpty();
    }

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertThat(
                        sentences(
                                "Mr. Hale met Sen. A. B. Okoro in the U.S. Senate. He left at 5 p.m. Nobody knew."))
                .containsExactly(
                        "Mr. Hale met Sen. A. B. Okoro in the U.S. Senate.",
                        "He left at 5 p.m. Nobody knew.");
        assertThat(sentences("They live in the U.S. The house is old."))
                .containsExactly("They live in the U.S.", "The house is old.");
    }

    @Test
    void aClosedQuotationStaysInOneSentence() {
        assertThat(sentences("He said: \u201CWe won. They lost.\u201D Then he left."))
                .containsExactly("He said: \u201CWe won. They lost.\u201D", "Then he left.");
        assertThat(sentences("\"We won. They lost,\" he said. She wept."))
                .containsExactly("\"We won. They lost,\" he said.", "She wept.");
    }

    @Test
    void ellipsesBeforeLowerCaseEndNoSentence() {
        assertThat(sentences("It was ... well, odd. Yes… No."))
                .containsExactly("It was ... well, odd.", "Yes…", "No.");
    }

    @Test
    void looksUpByOffset() {
        String text = "First line. Second one.\nNext paragraph.";
        TextLayout layout = TextLayout.of(text);
        assertThat(layout.paragraphAt(text.indexOf("Next"))).contains(new Span(24, 39));
        assertThat(layout.paragraphAt(23)).isEmpty();
        assertThat(layout.sentenceAt(15).orElseThrow().in(text)).isEqualTo("Second one.");
        assertThat(layout.tokensIn(new Span(0, 8)))
                .extracting(Token::text)
                .containsExactly("First");
    }

    @Test
    void paragraphsAndSentencesBeginAndEndWithTheirLetters() {
        String text = " One two.  Three. \n";
        TextLayout layout = TextLayout.of(text);
        assertThat(layout.paragraphAt(0)).isEmpty();
        assertThat(layout.paragraphAt(1)).contains(new Span(1, 17));
        assertThat(layout.paragraphAt(16)).contains(new Span(1, 17));
        assertThat(layout.paragraphAt(17)).isEmpty();
        assertThat(layout.sentenceAt(1)).contains(new Span(1, 9));
        assertThat(layout.sentenceAt(9)).isEmpty();
        assertThat(layout.sentenceAt(11)).contains(new Span(11, 17));
    }

    @Test
    void tokensLieWhollyInTheSpan() {
        TextLayout layout = TextLayout.of("One two three");
        assertThat(layout.tokensIn(new Span(4, 7))).extracting(Token::text).containsExactly("two");
        assertThat(layout.tokensIn(new Span(1, 12))).extracting(Token::text).containsExactly("two");
        assertThat(layout.tokensIn(new Span(1, 3))).isEmpty();
        assertThat(layout.tokensIn(new Span(0, 13))).hasSize(3);
        assertThat(layout.firstTokenFrom(4)).isEqualTo(1);
        assertThat(layout.firstTokenFrom(5)).isEqualTo(2);
        assertThat(layout.firstTokenFrom(13)).isEqualTo(3);
    }

    @Test
    void keepsTheTextAsItIs() {
        assertThat(TextLayout.of(" a\r\n").text()).isEqualTo(" a\r\n");
        assertThat(TextLayout.of(" a\r\n").tokens()).hasSize(1);
    }
}
