package org.quotewright.ui.preferences;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.KeyCap;
import org.quotewright.ui.common.control.Texts;

/** A command with its keys; says where a key starts something else too. */
final class KeyCell extends ListCell<KeyRow> {

    private final KeysViewModel viewModel;
    private final Messages messages;

    KeyCell(KeysViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(KeyRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean shown = !empty && row != null;
        setGraphic(shown ? line(row) : null);
        setAccessibleText(shown ? row.name() + ", " + String.join(", ", row.keys()) : null);
    }

    private Node line(KeyRow row) {
        VBox words = new VBox(Texts.label(row.name(), "command-name"), detail(row));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add("command-line");
        row.keys().stream().map(KeyCap::new).forEach(line.getChildren()::add);
        line.getChildren().add(button("keys.change", () -> viewModel.change(row)));
        if (row.own()) {
            line.getChildren().add(button("keys.reset", () -> viewModel.reset(row)));
        }
        return line;
    }

    private static Label detail(KeyRow row) {
        return row.isShared()
                ? Texts.label(row.shared(), "article-detail", "conflict")
                : Texts.label(row.group(), "article-detail");
    }

    private Button button(String key, Runnable handler) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().setAll("bare-button", "link-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(clicked -> handler.run());
        return button;
    }
}
