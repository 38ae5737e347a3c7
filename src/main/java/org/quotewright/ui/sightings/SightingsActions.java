package org.quotewright.ui.sightings;

import java.util.List;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Action.Reach;
import org.quotewright.ui.common.action.Actions;

/** The commands on the same quotation elsewhere, with their keys. */
record SightingsActions(SightingsViewModel viewModel, Runnable close) {

    Actions list() {
        return new Actions(
                List.of(
                        repeating("sightings.next", () -> viewModel.step(1), "Down", "J"),
                        repeating("sightings.previous", () -> viewModel.step(-1), "Up", "K"),
                        repeating("sightings.version", () -> viewModel.stepVersion(1), "Right")
                                .when(viewModel.hasVersion(), "why.no-version"),
                        repeating("sightings.back", () -> viewModel.stepVersion(-1), "Left")
                                .when(viewModel.hasVersion(), "why.no-version"),
                        Action.of("sightings.tick", viewModel::tick, "Space")
                                .when(viewModel.hasVersion(), "why.no-version"),
                        Action.of("sightings.take", viewModel::take, "B")
                                .when(viewModel.mayTake(), "why.no-ticks"),
                        Action.of("sightings.findings", this::narrow, "F"),
                        Action.of("sightings.undo", viewModel::undo, "U", "Shortcut+Z")
                                .when(viewModel.mayUndo(), "why.nothing-taken"),
                        Action.of("sightings.open", this::open, "Enter")
                                .when(viewModel.hasVersion(), "why.no-version")));
    }

    private void narrow() {
        viewModel.onlyFindings().set(!viewModel.onlyFindings().get());
    }

    private void open() {
        viewModel.open();
        close.run();
    }

    private static Action repeating(String id, Runnable handler, String... keys) {
        return Action.of(id, handler, keys).within(Reach.DESK_REPEATING);
    }
}
