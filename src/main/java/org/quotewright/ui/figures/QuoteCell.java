package org.quotewright.ui.figures;

import java.util.function.IntConsumer;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** A quotation behind a bar: its words, who said it, where it stands. */
final class QuoteCell extends ListCell<Sighting> {

    private final Messages messages;

    QuoteCell(Messages messages, IntConsumer select) {
        this.messages = messages;
        setPrefWidth(0);
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                select.accept(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(Sighting sighting, boolean empty) {
        super.updateItem(sighting, empty);
        setGraphic(empty || sighting == null ? null : content(sighting));
    }

    private VBox content(Sighting sighting) {
        String by = sighting.by().isEmpty() ? messages.text("speaker.nobody") : sighting.speaker();
        VBox content =
                new VBox(
                        Texts.label(sighting.words(), "case-words"),
                        Texts.label(by + "  ·  " + messages.state(sighting.state()), "case-what"),
                        Texts.label(sighting.place().heading(), "case-what"));
        content.getStyleClass().add("case-row");
        return content;
    }
}
