package org.quotewright.ui.compare;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.quotewright.review.comparison.Choice;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Action.Reach;
import org.quotewright.ui.common.action.Actions;

/** The commands of the comparison, with their keys. */
record CompareActions(CompareViewModel viewModel) {

    Actions list() {
        return new Actions(
                List.of(
                        repeating("compare.next", () -> viewModel.step(1), "Down", "J"),
                        repeating("compare.previous", () -> viewModel.step(-1), "Up", "K"),
                        choosing("compare.left", Choice.LEFT, "1", "Left"),
                        choosing("compare.right", Choice.RIGHT, "2", "Right"),
                        choosing("compare.both", Choice.BOTH, "3", "B"),
                        choosing("compare.neither", Choice.NEITHER, "4", "X", "Delete"),
                        Action.of("compare.behind", viewModel::listNext, "F"),
                        Action.of("compare.merge", viewModel::merge, "M")
                                .when(viewModel.mayMerge(), "why.no-merge"),
                        Action.of("compare.undo", viewModel::undo, "U", "Shortcut+Z")
                                .when(viewModel.merged(), "why.not-merged")));
    }

    private static Action repeating(String id, Runnable handler, String... keys) {
        return Action.of(id, handler, keys).within(Reach.DESK_REPEATING);
    }

    private Action choosing(String id, Choice choice, String... keys) {
        return Action.of(id, () -> viewModel.choose(choice), keys)
                .when(mayChoose(choice), "why.no-difference");
    }

    private BooleanBinding mayChoose(Choice choice) {
        IntegerProperty selected = new SimpleIntegerProperty();
        viewModel
                .sheet()
                .subscribe(sheet ->
                        sheet.ifPresent(shown ->
                                shown.cases()
                                        .selected()
                                        .subscribe(row -> selected.set(row.intValue()))));
        return Bindings.createBooleanBinding(
                () -> viewModel.mayChoose(choice), viewModel.plan(), viewModel.sheet(), selected);
    }
}
