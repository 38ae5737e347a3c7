package org.quotewright.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.control.ActionButton;

/** Stands where the article will be while the project has none. */
final class EmptyProject extends VBox {

    EmptyProject(Action add, Messages messages) {
        getStyleClass().add("empty-project");
        setId("empty-project");
        Label heading = new Label(messages.text("empty.heading"));
        heading.getStyleClass().add("empty-heading");
        Label words = new Label(messages.text("empty.words"));
        words.getStyleClass().add("empty-words");
        words.setWrapText(true);
        VBox card = new VBox(heading, words, new ActionButton(add, messages, "primary"));
        card.getStyleClass().add("empty-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
    }
}
