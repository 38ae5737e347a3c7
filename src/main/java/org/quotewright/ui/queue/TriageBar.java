package org.quotewright.ui.queue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyNames;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.queue.TriageViewModel.Filter;

/** The order of the list and its filters. */
final class TriageBar extends FlowPane {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final TriageViewModel viewModel;
    private final Map<Filter, MenuButton> filters = new EnumMap<>(Filter.class);
    private final Button order = new Button();
    private final Messages messages;
    private final Runnable unsort;
    private Optional<String> column = Optional.empty();
    private String last;

    /**
     * @param unsort gives the list its order back where it was sorted by a column
     */
    TriageBar(TriageViewModel viewModel, Actions actions, Messages messages, Runnable unsort) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.unsort = unsort;
        this.last = viewModel.order();
        getStyleClass().add("triage-bar");
        Action reorder = actions.named("triage.order");
        order.setId("triage-order");
        order.setTooltip(
                Texts.tip(
                        messages.text(reorder.nameKey())
                                + "  ·  "
                                + new KeyNames(messages).of(reorder)));
        order.setOnAction(
                clicked -> (column.isPresent() ? unsort : (Runnable) reorder::start).run());
        getChildren().add(order);
        for (Filter filter : Filter.values()) {
            getChildren().add(button(filter));
        }
        Label summary = Texts.label("", "triage-summary");
        summary.textProperty().bind(viewModel.summary());
        ActionButton all = new ActionButton(actions.named("triage.all"), messages).quiet();
        getChildren().addAll(all, summary);
        viewModel.onChange(this::show);
    }

    /**
     * @param name of the column by which the list is sorted; empty where its order holds
     */
    void sortedBy(Optional<String> name) {
        column = name;
        show();
    }

    void begin() {
        filters.get(Filter.STATE).requestFocus();
        filters.get(Filter.STATE).show();
    }

    private MenuButton button(Filter filter) {
        MenuButton button = new MenuButton(viewModel.name(filter));
        button.setMnemonicParsing(false);
        button.setId("triage-" + filter.word());
        button.setOnShowing(showing -> fill(button, filter));
        filters.put(filter, button);
        return button;
    }

    private void fill(MenuButton button, Filter filter) {
        button.getItems().clear();
        for (TriageViewModel.Value value : viewModel.values(filter)) {
            CheckMenuItem item = new CheckMenuItem(value.words());
            item.setMnemonicParsing(false);
            item.setSelected(value.isOn());
            item.setOnAction(chosen -> value.toggle().run());
            button.getItems().add(item);
        }
    }

    private void show() {
        if (!viewModel.order().equals(last)) {
            last = viewModel.order();
            unsort.run();
        }
        order.setText(
                column.map(name -> messages.text("triage.by-column", name))
                        .orElseGet(viewModel::order));
        filters.forEach((filter, button) -> {
            button.setText(viewModel.name(filter));
            button.pseudoClassStateChanged(ON, viewModel.isNarrowing(filter));
        });
    }
}
