package org.quotewright.ui.adding;

import java.nio.charset.Charset;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.control.Words;

/** The encoding of a file that was guessed, to choose another. */
final class EncodingPane extends HBox {

    EncodingPane(EncodingViewModel encoding, Messages messages) {
        getStyleClass().add("preview-encoding");
        ChoiceBox<Charset> choice = new ChoiceBox<>();
        choice.setId("preview-encoding");
        choice.setConverter(new Words<>(encoding::words));
        choice.getItems().setAll(encoding.offered());
        choice.valueProperty().bindBidirectional(encoding.chosen());
        choice.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(messages.text("preview.encoding"));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(choice);
        Label hint =
                Texts.wrapping(Texts.label(messages.text("preview.encoding.hint"), "form-hint"));
        hint.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        getChildren().addAll(name, choice, hint);
    }
}
