package org.quotewright.ui.speakers;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.control.Texts;

/** A line of an entry: what it says, where that comes from, and what can be done with it. */
final class EntryLine extends HBox {

    EntryLine(String words, String detail) {
        getStyleClass().add("entry-line");
        VBox names = new VBox(Texts.label(words, "entry-words"));
        if (!detail.isBlank()) {
            names.getChildren().add(Texts.label(detail, "article-detail"));
        }
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        getChildren().add(names);
    }

    EntryLine with(String verb, Runnable handler) {
        Button button = new Button(verb);
        button.getStyleClass().setAll("bare-button", "link-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(clicked -> handler.run());
        getChildren().add(button);
        return this;
    }

    EntryLine enabled(boolean enabled) {
        getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> button.setDisable(!enabled));
        return this;
    }
}
