package org.quotewright.ui.history;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Texts;

/** The decision log as a form. */
public final class HistoryView extends VBox {

    private final ListView<HistoryRow> list = new ListView<>();
    private final HistoryViewModel viewModel;
    private final Messages messages;
    private final Actions actions;

    public HistoryView(HistoryViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.messages = viewModel.workplace().messages();
        this.actions = new HistoryActions(viewModel, close).list();
        getStyleClass().add("history");
        Label heading = new Label(messages.text("history.heading"));
        heading.getStyleClass().add("form-heading");
        getChildren().addAll(heading, told(), rows(), buttons(close));
        KeyMap keys = new KeyMap(actions, viewModel.workplace().queue());
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::listenTo));
    }

    /** The commands of the form. */
    public Actions actions() {
        return actions;
    }

    private Label told() {
        Label told = Texts.wrapping(new Label());
        told.textProperty().bind(viewModel.told());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        return told;
    }

    private Node rows() {
        list.setId("log");
        list.setAccessibleText(messages.text("history.heading"));
        list.setFocusTraversable(false);
        list.setItems(viewModel.rows());
        list.setCellFactory(view ->
                new HistoryCell(
                        messages,
                        row -> viewModel.step(row - viewModel.selected().get()),
                        actions.named("history.open")::start));
        Label empty = Texts.wrapping(new Label(messages.text("history.empty")));
        empty.getStyleClass().add("empty-words");
        list.setPlaceholder(empty);
        viewModel.selected().subscribe(row -> select(row.intValue()));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        if (row >= 0) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    private Node buttons(Runnable close) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("log-buttons");
        for (String name : new String[] {"history.undo", "history.redo"}) {
            buttons.getChildren().add(new ActionButton(actions.named(name), messages));
        }
        Button leave = new Button(messages.text("history.close"));
        leave.setFocusTraversable(false);
        leave.setOnAction(clicked -> close.run());
        ActionButton open = new ActionButton(actions.named("history.open"), messages, "primary");
        buttons.getChildren().addAll(leave, open);
        return buttons;
    }
}
