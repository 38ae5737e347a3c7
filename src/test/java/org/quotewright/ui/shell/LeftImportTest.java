package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.DecisionKind;
import org.quotewright.review.AskedColumns;
import org.quotewright.review.ImportCorrection;
import org.quotewright.review.ImportReport;
import org.quotewright.review.ReadyArticle;
import org.quotewright.model.Columns;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedArticles;
import org.quotewright.ui.common.desk.TaskList;

/** An import on which the desk is closed. */
class LeftImportTest {

    @TempDir private Path folder;
    private final List<CutImport> cut = new ArrayList<>();
    private DeskUnderTest desk;
    private ImportViewModel imports;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.empty(folder);
        imports =
                new ImportViewModel(
                        desk.session.library(),
                        desk.jobs,
                        desk.workplace(),
                        new TaskList(),
                        new Unasked());
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void becomesOneStepWithWhatIsBeingStored() {
        desk.jobs.holdUp();
        imports.add(InventedArticles.in(folder));
        runUntil("Adding court.html, 2 of 3");
        imports.leave(cut::add);
        runAll();

        assertThat(cut)
                .containsExactly(new CutImport(2, 3, List.of(InventedArticles.in(folder).getLast())));
        assertThat(desk.session.library().articles()).hasSize(2);
        assertThat(desk.session.history().latest(9))
                .extracting(entry -> entry.decision().kind())
                .containsExactly(DecisionKind.IMPORT, DecisionKind.IMPORT);
        desk.session.review().undo();
        assertThat(desk.session.library().articles()).isEmpty();
    }

    @Test
    void isLeftOnlyOnceAndAsksForNothingAfterwards() {
        desk.jobs.holdUp();
        imports.add(InventedArticles.in(folder));
        runUntil("Adding court.html, 2 of 3");
        imports.leave(cut::add);
        imports.leave(cut::add);
        int asked = desk.jobs.waiting();
        while (asked-- > 0) {
            desk.jobs.runOne();
        }

        assertThat(cut).hasSize(1);
        assertThat(desk.jobs.waiting()).as("what a closed desk would refuse").isZero();
    }

    @Test
    void isNoneWhereNothingIsBeingAdded() {
        imports.add(InventedArticles.in(folder));
        imports.leave(cut::add);
        assertThat(cut).isEmpty();
    }

    private void runUntil(String words) {
        while (!imports.task().words().get().equals(words)) {
            desk.jobs.runOne();
        }
    }

    private void runAll() {
        while (desk.jobs.waiting() > 0) {
            desk.jobs.runOne();
        }
    }

    /** Adds what it is shown. */
    private static final class Unasked implements ImportViewModel.Forms {

        @Override
        public void report(ImportReport report) {}

        @Override
        public void preview(ReadyArticle.Analysed ready, int waiting, Answer answer) {
            answer.add(new ImportCorrection(List.of(), ready.article().facts()));
        }

        @Override
        public void columns(String file, AskedColumns asked, Consumer<Optional<Columns>> answer) {}
    }
}
