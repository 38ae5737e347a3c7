package org.quotewright.ui.history;

import java.util.List;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Action.Reach;
import org.quotewright.ui.common.action.Actions;

/** The commands of the history, with their keys. */
record HistoryActions(HistoryViewModel viewModel, Runnable close) {

    Actions list() {
        return new Actions(
                List.of(
                        repeating("history.next", () -> viewModel.step(1), "Down", "J"),
                        repeating("history.previous", () -> viewModel.step(-1), "Up", "K"),
                        Action.of("history.open", this::open, "Enter")
                                .when(viewModel.mayOpen(), "why.not-there"),
                        repeating("history.undo", viewModel::undo, "U", "Shortcut+Z")
                                .when(viewModel.mayUndo(), "why.read-only"),
                        repeating("history.redo", viewModel::redo, "Shortcut+Y", "Shortcut+Shift+Z")
                                .when(viewModel.mayUndo(), "why.read-only")));
    }

    private void open() {
        viewModel.open();
        close.run();
    }

    private static Action repeating(String id, Runnable handler, String... keys) {
        return Action.of(id, handler, keys).within(Reach.DESK_REPEATING);
    }
}
