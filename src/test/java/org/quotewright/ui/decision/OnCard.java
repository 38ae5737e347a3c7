package org.quotewright.ui.decision;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;

/** The card of the selected quotation over three invented articles, without a window. */
abstract class OnCard {

    @TempDir private Path folder;
    DeskUnderTest desk;
    DecisionViewModel decision;

    @BeforeEach
    final void openDesk() {
        desk = DeskUnderTest.filled(folder);
        decision = viewModel(desk);
    }

    @AfterEach
    final void closeDesk() {
        desk.close();
    }

    final Card card() {
        return decision.card().get().orElseThrow();
    }

    static DecisionViewModel viewModel(DeskUnderTest desk) {
        return new DecisionViewModel(
                desk.selection,
                desk.decisions,
                desk.correcting,
                new Directory(desk.session.library(), desk.jobs, desk.notices, desk.messages),
                desk.queue,
                desk.messages);
    }
}
