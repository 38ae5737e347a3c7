package org.quotewright.attribution.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class WindowsTest {

    private static final WordPieces PIECES =
            new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "##a", "b", "."));

    @Test
    void takesWholeParagraphsWhereTheyFit() {
        assertThat(cores("a a a\nb b b b\nb b", 7)).containsExactly(new Span(0, 7), new Span(7, 9));
    }

    @Test
    void cutsLongParagraphsBetweenSentences() {
        assertThat(cores("a a. B b b b. B b.", 6))
                .containsExactly(new Span(0, 3), new Span(3, 8), new Span(8, 11));
    }

    @Test
    void cutsLongSentencesWhereTheRoomEnds() {
        assertThat(cores("a ".repeat(10), 4))
                .containsExactly(new Span(0, 4), new Span(4, 8), new Span(8, 10));
    }

    @Test
    void givesContextOnBothSides() {
        Window middle = windows("a ".repeat(12), new WindowSize(4, 3, 2)).get(1);
        assertThat(middle.core()).isEqualTo(new Span(4, 8));
        assertThat(middle.tokens()).isEqualTo(new Span(1, 10));
        assertThat(middle.pieces()).hasSize(11).startsWith(2).endsWith(3);
    }

    @Test
    void findsTheFirstPieceOfEachToken() {
        Window only = windows("aa b aaa", new WindowSize(20, 5, 5)).getFirst();
        assertThat(only.pieces()).containsExactly(2, 4, 5, 6, 4, 5, 5, 3);
        assertThat(only.firsts()).containsExactly(1, 3, 4);
        assertThat(only.firstOf(2)).isEqualTo(4);
    }

    @Test
    void givesEveryPieceTheFeaturesOfItsToken() {
        Window only = windows("AA b", new WindowSize(20, 5, 5)).getFirst();
        int capitals = WordShape.CAPITALS.ordinal();
        assertThat(only.shapes()).containsExactly(0, capitals, capitals, 0, 0);
    }

    @Test
    void hasNoWindowForAnEmptyText() {
        assertThat(cores(" \n", 5)).isEmpty();
    }

    @Test
    void coversALongTextOnceInOrder() {
        String text = ("\"A b,\" a. " + "b ".repeat(90) + "\n").repeat(2_000);
        int next = 0;
        for (Span core : cores(text, 64)) {
            assertThat(core.begin()).isEqualTo(next);
            next = core.end();
        }
        assertThat(next).isEqualTo(TextLayout.of(text).tokens().size());
    }

    private static List<Span> cores(String text, int room) {
        return windows(text, new WindowSize(room, 0, 0)).stream().map(Window::core).toList();
    }

    private static List<Window> windows(String text, WindowSize size) {
        return new Windows(PIECES, size).of(TextLayout.of(text));
    }
}
