package org.quotewright.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Texts;

/** Names what may be lost for as long as nobody took note of it. */
final class LostBar extends HBox {

    LostBar(LostViewModel lost, Action note, Messages messages) {
        setId("lost");
        getStyleClass().add("lost");
        Label sentences = new Label();
        sentences.textProperty().bind(lost.sentences());
        Texts.wrapping(sentences);
        sentences.setMaxWidth(Double.MAX_VALUE);
        sentences.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentences, Priority.ALWAYS);
        ActionButton button = new ActionButton(note, messages);
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentences, button);
        visibleProperty().bind(lost.sentences().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
