package org.quotewright.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteType;
import org.quotewright.review.WordStops.Edge;
import org.quotewright.ui.DeskUnderTest;

class CorrectingTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void saysThatAQuotationIsOfTheTypeAlready() {
        QuoteType type = desk.selected().quote().type();
        desk.correcting.setType(type);
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .isEqualTo(
                        "The kind of this quotation is “"
                                + desk.messages.type(type)
                                + "” already.");
    }

    @Test
    void saysWhatKindOfQuotationItIs() {
        desk.correcting.setType(QuoteType.INDIRECT);
        assertThat(desk.selected().quote().type()).isEqualTo(QuoteType.INDIRECT);
        desk.decisions.undo();
        assertThat(desk.selected().quote().type()).isEqualTo(QuoteType.DIRECT);
    }

    @Test
    void movesEdgesByWordsAndToMarks() {
        desk.correcting.moveEdge(Edge.END, false, false);
        assertThat(words()).isEqualTo("“a morning without a raised voice");
        desk.correcting.moveEdge(Edge.END, false, false);
        assertThat(words()).isEqualTo("“a morning without a raised");
        desk.correcting.moveEdge(Edge.END, true, true);
        assertThat(words()).isEqualTo("“a morning without a raised voice”");
        desk.correcting.moveEdge(Edge.BEGIN, true, false);
        assertThat(words()).isEqualTo("morning without a raised voice”");
        desk.correcting.moveEdge(Edge.BEGIN, false, true);
        assertThat(words()).isEqualTo("“a morning without a raised voice”");
    }

    @Test
    void doesNotMoveAnEdgeOverTheOther() {
        for (int i = 0; i < 9; i++) {
            desk.correcting.moveEdge(Edge.END, false, false);
        }
        assertThat(words()).isEqualTo("“a");
        assertThat(told()).startsWith("A quotation keeps at least one word.");
    }

    @Test
    void saysHowToDropAPartWhoseLastWordIsReached() {
        desk.correcting.join();
        assertThat(desk.selected().quote().spans()).hasSize(2);
        int last = desk.selected().quote().spans().getLast().begin();
        for (int i = 0; i < 20; i++) {
            desk.correcting.moveEdge(Edge.END, false, false);
        }
        assertThat(desk.selected().quote().spans().getLast().begin()).isEqualTo(last);
        assertThat(told()).startsWith("A part keeps at least one word.").contains("/");
        desk.correcting.moveEdge(Edge.END, false, true);
        assertThat(told()).startsWith("A part keeps at least one word.");
    }

    @Test
    void saysSoWhereAnEdgeBeginsToRunOverAnotherQuotation() {
        int next = desk.selection.quotes().get(1).quote().begin();
        desk.correcting.moveEdge(desk.selected().id(), Edge.END, next - 1);
        assertThat(desk.notices.current().get()).isEmpty();
        desk.correcting.moveEdge(Edge.END, true, false);
        assertThat(desk.selected().quote().end()).isGreaterThan(next);
        assertThat(told()).isEqualTo("The edge now runs over quotation 2 of this article.");
        desk.correcting.moveEdge(Edge.END, true, false);
        assertThat(desk.notices.current().get()).isEmpty();
    }

    private String told() {
        return desk.notices.current().get().orElseThrow().happened();
    }

    @Test
    void snapsADraggedEdgeToItsWord() {
        int inside = text().indexOf("raised") + 2;
        desk.correcting.moveEdge(desk.selected().id(), Edge.END, inside);
        assertThat(words()).isEqualTo("“a morning without a");
    }

    @Test
    void makesMarkedWordsAQuotationThatIsSelected() {
        mark("left without taking questions");
        desk.correcting.quoteMarked();
        assertThat(words()).isEqualTo("left without taking questions");
        assertThat(desk.selection.quotes()).hasSize(7);
        assertThat(desk.marking.words().get()).isEmpty();
        desk.decisions.undo();
        assertThat(desk.selection.quotes()).hasSize(6);
    }

    @Test
    void makesMarkedWordsTheMentionOrTheCue() {
        mark("Teo Anders");
        desk.correcting.mentionMarked();
        assertThat(desk.speakers().getFirst()).isEqualTo("Teo Anders");
        mark("left");
        desk.correcting.cueMarked();
        assertThat(desk.selected().verdict().attribution().cue().orElseThrow().span().in(text()))
                .isEqualTo("left");
    }

    @Test
    void takesTheWholeOfWordsThatAreMarkedInPart() {
        mark("eo And");
        desk.correcting.mentionMarked();
        assertThat(desk.selected().verdict().attribution().mention().orElseThrow().in(text()))
                .isEqualTo("Teo Anders");
        mark(" lef");
        desk.correcting.cueMarked();
        assertThat(desk.selected().verdict().attribution().cue().orElseThrow().span().in(text()))
                .isEqualTo("left");
    }

    @Test
    void splitsAtTheCaretAndJoinsAgain() {
        desk.correcting.moveCaret(true, false);
        desk.correcting.moveCaret(true, false);
        desk.correcting.split();
        assertThat(words()).isEqualTo("“a morning");
        assertThat(desk.selection.quotes()).hasSize(7);
        assertThat(desk.speakers().get(1)).isEqualTo("Mira Solberg");
        desk.correcting.join();
        assertThat(words()).isEqualTo("“a morning without a raised voice”");
        assertThat(desk.selection.quotes()).hasSize(6);
    }

    @Test
    void marksWordsWithTheKeysFromTheQuotationOn() {
        desk.correcting.moveCaret(true, true);
        desk.correcting.moveCaret(true, true);
        assertThat(desk.marking.words().get().orElseThrow().in(text())).isEqualTo("“a morning");
    }

    private void mark(String words) {
        int begin = text().indexOf(words);
        desk.marking.mark(begin, begin + words.length());
    }

    private String words() {
        return desk.selected().quote().in(text());
    }

    private String text() {
        return desk.selection.article().get().orElseThrow().article().text();
    }
}
