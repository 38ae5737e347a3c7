package org.quotewright.ui.figures;

import java.util.List;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Action.Reach;
import org.quotewright.ui.common.action.Actions;

/** The commands on figures, with their keys. */
record FiguresActions(
        FiguresViewModel viewModel, FigureCopies copies, FigureFiles files, Runnable close) {

    Actions list() {
        return new Actions(
                List.of(
                        repeating("figures.next", () -> viewModel.step(1), "Down", "J"),
                        repeating("figures.previous", () -> viewModel.step(-1), "Up", "K"),
                        repeating("figures.more", () -> viewModel.turn(1), "Page Down")
                                .when(viewModel.hasPages(), "why.one-page"),
                        repeating("figures.before", () -> viewModel.turn(-1), "Page Up")
                                .when(viewModel.hasPages(), "why.one-page"),
                        repeating("figures.quote", () -> viewModel.behindBar().step(1), "Right"),
                        repeating("figures.back", () -> viewModel.behindBar().step(-1), "Left"),
                        Action.of("figures.part", this::nextPart, "V")
                                .when(viewModel.hasBars(), "why.no-bars"),
                        Action.of("figures.axis", viewModel::nextAxis, "A"),
                        Action.of("figures.measure", this::measure, "W"),
                        Action.of("figures.against", viewModel::nextOutlet, "C"),
                        Action.of("figures.copy-picture", copies::picture, "P")
                                .when(viewModel.hasBars(), "why.no-bars"),
                        Action.of("figures.copy-drawing", copies::drawing, "G")
                                .when(viewModel.hasBars(), "why.no-bars"),
                        Action.of("figures.copy-table", copies::table, "T")
                                .when(viewModel.hasBars(), "why.no-bars"),
                        Action.of("figures.save", files::save, "S")
                                .when(viewModel.hasBars(), "why.no-bars"),
                        Action.of("figures.open", this::open, "Enter")
                                .when(viewModel.behindBar().hasSelected(), "why.no-quote")));
    }

    private void measure() {
        viewModel.inWords().set(!viewModel.inWords().get());
    }

    private void nextPart() {
        viewModel.behindBar().part().set(viewModel.behindBar().part().get().next());
    }

    private void open() {
        viewModel.behindBar().open();
        close.run();
    }

    private static Action repeating(String id, Runnable handler, String... keys) {
        return Action.of(id, handler, keys).within(Reach.DESK_REPEATING);
    }
}
