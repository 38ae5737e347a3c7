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
}
