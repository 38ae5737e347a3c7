package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.DecisionKind;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedArticles;

/** An import on which the desk is closed. */
class LeftImportTest {

    @TempDir private Path folder;
    private final List<CutImport> cut = new ArrayList<>();
    private ImportDesk importing;
    private DeskUnderTest desk;
    private ImportViewModel imports;

    @BeforeEach
    void openDesk() {
        importing = new ImportDesk(folder);
        desk = importing.desk;
        imports = importing.imports;
    }

    @AfterEach
    void closeDesk() {
        importing.close();
    }

    @Test
    void becomesOneStepWithWhatIsBeingStored() {
        desk.jobs.holdUp();
        imports.add(InventedArticles.in(folder));
        importing.runUntil("Adding court.html, 2 of 3");
        imports.leave(cut::add);
        importing.runAll();

        assertThat(cut)
                .containsExactly(
                        new CutImport(2, 3, List.of(InventedArticles.in(folder).getLast())));
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
        importing.runUntil("Adding court.html, 2 of 3");
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
}
