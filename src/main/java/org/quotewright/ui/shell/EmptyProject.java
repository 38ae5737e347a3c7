package org.quotewright.ui.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.control.ActionButton;

/** Stands where the article will be while the project has none. */
final class EmptyProject extends VBox {

    /**
     * @param expected whether articles are on their way, for which one only has to wait
     */
    EmptyProject(Action add, ObservableBooleanValue expected, Messages messages) {
        getStyleClass().add("empty-project");
        setId("empty-project");
        Label heading = new Label();
        heading.getStyleClass().add("empty-heading");
        Label words = new Label();
        words.getStyleClass().add("empty-words");
        words.setWrapText(true);
        ActionButton button = new ActionButton(add, messages, "primary");
        expected.subscribe(isExpected -> {
            heading.setText(messages.text(isExpected ? "empty.expected" : "empty.heading"));
            words.setText(messages.text(isExpected ? "empty.wait" : "empty.words"));
            button.setVisible(!isExpected);
            button.setManaged(!isExpected);
        });
        VBox card = new VBox(heading, words, button);
        card.getStyleClass().add("empty-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
    }
}
