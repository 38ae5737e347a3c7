package org.quotewright.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.SpeakerId;
import org.quotewright.review.Directory;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.desk.Workplace;
import org.quotewright.ui.common.log.Change;

class HistoryViewModelTest {

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private HistoryViewModel history;

    @BeforeEach
    void open() {
        desk = DeskUnderTest.filled(folder);
        history =
                new HistoryViewModel(
                        desk.session,
                        new Workplace(
                                desk.jobs,
                                desk.queue,
                                desk.navigation,
                                desk.decisions,
                                desk.notices,
                                desk.messages));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void listsTheLatestDecisionFirstInWords() {
        desk.decisions.accept();
        desk.decisions.reject();
        history.begin();
        assertThat(history.rows())
                .extracting(HistoryRow::what)
                .containsExactly("Rejected: not a quotation, or not to be used", "Accepted");
        assertThat(history.rows().getLast().changes())
                .containsExactly(
                        new Change(
                                "state",
                                "Open",
                                "Verified",
                                "State: now “Verified”, before “Open”"));
        assertThat(history.rows().getFirst().article()).isEqualTo(desk.heading());
        assertThat(history.rows()).allMatch(HistoryRow::isFirst);
    }

    @Test
    void undoesAndShowsWhatWasTakenBack() {
        desk.decisions.accept();
        history.begin();
        history.undo();
        assertThat(history.rows())
                .extracting(HistoryRow::what)
                .containsExactly("Took back step 1: Accepted", "Accepted");
        assertThat(history.rows().getLast().isTakenBack()).isTrue();
        history.redo();
        assertThat(history.rows().getFirst().what()).isEqualTo("Brought back step 1: Accepted");
        assertThat(history.rows().getLast().isTakenBack()).isFalse();
    }

    @Test
    void callsEntriesOfTheDirectoryByTheirNames() throws Exception {
        Directory directory = desk.session.directory();
        SpeakerId mira = entry("Mira Solberg");
        SpeakerId ines = entry("Ines Okoro");
        directory.merge(ines, mira);
        history.begin();
        assertThat(history.rows())
                .anySatisfy(row -> {
                    assertThat(row.what()).isEqualTo("Merged two entries of the directory");
                    assertThat(row.words()).isEqualTo("Ines Okoro");
                    assertThat(row.changes())
                            .extracting(Change::sentence)
                            .containsExactly("Merged into Mira Solberg.");
                });
        history.undo();
        assertThat(history.rows())
                .flatExtracting(HistoryRow::changes)
                .extracting(Change::sentence)
                .contains("An entry of its own again, apart from Mira Solberg.");
    }

    private SpeakerId entry(String name) {
        return desk.session.directory().speakers().stream()
                .filter(each -> each.speaker().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void saysWhatWasSetWhatWasTakenAwayAndWhatIsClaimed() {
        desk.decisions.toggleFlag();
        desk.decisions.note(desk.selected().id(), "ask  her");
        desk.decisions.note(desk.selected().id(), "");
        desk.decisions.affiliate("Coast League");
        history.begin();
        assertThat(history.rows().reversed())
                .flatExtracting(HistoryRow::changes)
                .extracting(Change::sentence)
                .startsWith(
                        "Flagged.",
                        "Note: now “ask her”, before nothing",
                        "Note: now nothing, before “ask her”");
    }

    @Test
    void showsTheQuotationOfTheSelectedDecision() {
        desk.decisions.accept();
        desk.navigation.stepArticle(1);
        history.begin();
        assertThat(history.mayOpen().get()).isTrue();
        history.open();
        assertThat(desk.selected().id())
                .isEqualTo(history.rows().getFirst().quote().orElseThrow().id());
    }

    @Test
    void readsALongLogStretchByStretch() {
        for (int i = 0; i < 150; i++) {
            desk.decisions.toggleFlag();
            desk.decisions.undo();
        }
        history.begin();
        assertThat(history.rows()).hasSize(200);
        history.step(1_000);
        assertThat(history.rows()).hasSize(300);
        history.step(1_000);
        history.more();
        assertThat(history.rows()).hasSize(300);
        assertThat(history.rows().getLast().number()).isEqualTo(1);
    }

    @Test
    void hasNothingToOpenInAnEmptyLog() {
        history.begin();
        assertThat(history.mayOpen().get()).isFalse();
        history.step(1);
        assertThat(history.selected().get()).isEqualTo(-1);
    }

    @Test
    void tellsWhyTheLogCannotBeRead() {
        desk.project.close();
        history.begin();
        assertThat(history.told().get()).contains("The history could not be read.");
    }
}
