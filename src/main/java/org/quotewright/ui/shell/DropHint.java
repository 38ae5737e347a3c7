package org.quotewright.ui.shell;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;

/** Lies over the desk while files or words hover there and says what dropping them does. */
final class DropHint extends StackPane {

    DropHint(ObservableStringValue hovering, Messages messages) {
        setId("drop-hint");
        getStyleClass().add("drop-hint");
        setMouseTransparent(true);
        setVisible(false);
        Label heading = new Label();
        heading.setId("drop-heading");
        heading.getStyleClass().add("empty-heading");
        Label words = new Label(messages.text("drop.words"));
        words.getStyleClass().add("empty-words");
        words.setWrapText(true);
        VBox card = new VBox(heading, words);
        card.getStyleClass().add("empty-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Region veil = new Region();
        veil.getStyleClass().add("drop-veil");
        getChildren().addAll(veil, card);
        hovering.subscribe(what -> {
            heading.setText(what);
            setVisible(!what.isEmpty());
        });
    }
}
