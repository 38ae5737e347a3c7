package org.quotewright.attribution.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class TokenFeaturesTest {

    @Test
    void tellsHowWordsAreWritten() {
        assertThat(shapes("Ada said NATO's iPhone J. has 12 @ada , : -"))
                .containsExactly(
                        WordShape.CAPITALISED,
                        WordShape.LOWER,
                        WordShape.CAPITALS,
                        WordShape.CLITIC,
                        WordShape.MIXED,
                        WordShape.INITIAL,
                        WordShape.LOWER,
                        WordShape.NUMBER,
                        WordShape.HANDLE,
                        WordShape.COMMA,
                        WordShape.COLON,
                        WordShape.DASH);
    }

    @Test
    void tellsWhatStandsBetweenMarks() {
        assertThat(MarkState.of(TextLayout.of("\"We go,\" he said. \u2018So\u2019 \u201CNow")))
                .containsExactly(
                        MarkState.OPENING,
                        MarkState.INSIDE,
                        MarkState.INSIDE,
                        MarkState.INSIDE,
                        MarkState.CLOSING,
                        MarkState.OUTSIDE,
                        MarkState.OUTSIDE,
                        MarkState.OUTSIDE,
                        MarkState.OPENING,
                        MarkState.INSIDE_SINGLE,
                        MarkState.CLOSING,
                        MarkState.OPENING,
                        MarkState.INSIDE_UNCLOSED);
    }

    @Test
    void tellsHeadlineParagraphsAndSentences() {
        assertThat(TextPlace.of(TextLayout.of("Ferries stop\n\nIt blew. They stopped.")))
                .containsExactly(
                        TextPlace.HEADLINE,
                        TextPlace.HEADLINE,
                        TextPlace.PARAGRAPH_BEGIN,
                        TextPlace.INSIDE,
                        TextPlace.INSIDE,
                        TextPlace.SENTENCE_BEGIN,
                        TextPlace.INSIDE,
                        TextPlace.INSIDE);
    }

    @Test
    void takesATextOfOneParagraphForNoHeadline() {
        assertThat(TextPlace.of(TextLayout.of("It blew.")))
                .containsExactly(TextPlace.PARAGRAPH_BEGIN, TextPlace.INSIDE, TextPlace.INSIDE);
    }

    @Test
    void hasNoneForAnEmptyText() {
        assertThat(TokenFeatures.of(TextLayout.of("  ")).shapes()).isEmpty();
    }

    private static WordShape[] shapes(String text) {
        return Arrays.stream(TokenFeatures.of(TextLayout.of(text)).shapes())
                .mapToObj(ordinal -> WordShape.values()[ordinal])
                .toArray(WordShape[]::new);
    }
}
