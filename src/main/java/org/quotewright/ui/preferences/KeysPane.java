package org.quotewright.ui.preferences;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.PressedKey;
import org.quotewright.ui.common.control.Texts;

/** Every command with its keys, to be changed: Enter on a line, then the new key. */
public final class KeysPane extends VBox {

    private final ListView<KeyRow> list = new ListView<>();
    private final KeysViewModel viewModel;
    private final Messages messages;

    public KeysPane(KeysViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("keys-pane");
        getChildren().addAll(filter(), rows(), told(), buttons());
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(this::listenIn));
    }

    private Node filter() {
        CustomTextField filter = new CustomTextField();
        filter.setId("keys-filter");
        filter.setPromptText(messages.text("keys.filter"));
        filter.setAccessibleText(messages.text("keys.filter"));
        filter.textProperty().bindBidirectional(viewModel.typed());
        return filter;
    }

    private Node rows() {
        list.setId("keys-list");
        list.setAccessibleText(messages.text("preferences.keys"));
        list.setItems(viewModel.rows());
        list.setCellFactory(view -> new KeyCell(viewModel, messages));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::passEscape);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::steer);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /** The list would keep the key for itself, and the form would stay open. */
    private void passEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            fireEvent(key.copyFor(this, this));
        }
    }

    private void steer(KeyEvent key) {
        KeyRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && key.getCode() == KeyCode.ENTER) {
            viewModel.change(row);
            key.consume();
        } else if (row != null && key.getCode() == KeyCode.DELETE) {
            viewModel.clear(row);
            key.consume();
        }
    }

    private Node told() {
        Label told = Texts.wrapping(new Label());
        told.setId("keys-told");
        told.getStyleClass().add("keys-told");
        told.textProperty().bind(viewModel.told());
        told.setMinHeight(USE_PREF_SIZE);
        return told;
    }

    private Node buttons() {
        Button take = button("keys.take", viewModel::take);
        Button leave = button("keys.leave", viewModel::leave);
        take.setId("keys-take");
        leave.setId("keys-leave");
        take.visibleProperty().bind(viewModel.asking());
        take.managedProperty().bind(viewModel.asking());
        leave.visibleProperty().bind(viewModel.asking());
        leave.managedProperty().bind(viewModel.asking());
        viewModel
                .asking()
                .subscribe(asking -> {
                    if (asking) {
                        leave.requestFocus();
                    }
                });
        Button resetAll = button("keys.reset-all", viewModel::resetAll);
        FlowPane buttons = new FlowPane(take, leave, resetAll);
        buttons.getStyleClass().add("keys-buttons");
        return buttons;
    }

    private Button button(String key, Runnable handler) {
        Button button = new Button(messages.text(key));
        button.setOnAction(clicked -> handler.run());
        return button;
    }

    /** While a key is awaited, nothing else in the window hears any. */
    private void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, this::hear);
    }

    private void hear(KeyEvent key) {
        if (!viewModel.listening().get()) {
            return;
        }
        key.consume();
        if (key.getEventType() == KeyEvent.KEY_PRESSED) {
            if (key.getCode() == KeyCode.ESCAPE) {
                viewModel.leave();
            } else {
                PressedKey.of(key).ifPresent(viewModel::pressed);
            }
        }
    }
}
