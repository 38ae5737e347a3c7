package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.DecisionKind;
import org.quotewright.ui.InventedArticles;

/** An import on which the desk is closed. */
class LeftImportTest extends OnImportDesk {

    private final List<CutImport> cut = new ArrayList<>();

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
    void leavesATableThatWaitsForItsColumnsToTheNextDesk() {
        Path table = write("table.csv", TABLE);
        desk.jobs.holdUp();
        imports.addUnseen(List.of(table, InventedArticles.in(folder).getFirst()));
        importing.runUntil("Adding ferry.html, 1 of 2");
        imports.leave(cut::add);
        importing.runAll();

        assertThat(cut.getFirst().rest()).contains(table);
        assertThat(importing.asked).isEmpty();
    }

    @Test
    void isNoneWhereNothingIsBeingAdded() {
        imports.add(InventedArticles.in(folder));
        imports.leave(cut::add);
        assertThat(cut).isEmpty();
    }
}
