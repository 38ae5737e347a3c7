package org.quotewright.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.ui.DeskUnderTest;

/** What the desk tells of steps that are taken back. */
class TrailTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;

    @BeforeEach
    void open() {
        desk = DeskUnderTest.filled(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysWhatWasTakenBackAndBroughtBack() {
        desk.decisions.accept();
        desk.decisions.undo();
        assertThat(told()).isEqualTo("Taken back: Accepted (quotation 1).");
        desk.decisions.redo();
        assertThat(told()).isEqualTo("Brought back: Accepted (quotation 1).");
        desk.decisions.assign(
                desk.selection.quotes().stream().map(ReviewedQuote::id).toList(),
                new Speaker("Lena Ost", SpeakerKind.PERSON));
        desk.decisions.undo();
        assertThat(told()).isEqualTo("Taken back: Chose another speaker (6 changes).");
    }

    @Test
    void namesEachOfSeveralStepsThatWereTakenBackOneAfterTheOther() {
        desk.decisions.accept();
        desk.decisions.toggleFlag();
        desk.decisions.choose(2);
        desk.decisions.undo();
        desk.decisions.undo();
        assertThat(told())
                .isEqualTo(
                        "Taken back, 2 steps: Changed the flag (quotation 2); Chose another"
                                + " speaker (quotation 2).");
        desk.decisions.toggleFlag();
        desk.decisions.undo();
        assertThat(told()).isEqualTo("Taken back: Changed the flag (quotation 2).");
    }

    @Test
    void countsTheStepsBeforeThoseThatAreNamed() {
        for (int i = 0; i < 7; i++) {
            desk.decisions.toggleFlag();
        }
        for (int i = 0; i < 7; i++) {
            desk.decisions.undo();
        }
        assertThat(told()).startsWith("Taken back, 7 steps: ").endsWith("; and 2 more.");
    }

    private String told() {
        return desk.notices.current().get().orElseThrow().happened();
    }
}
