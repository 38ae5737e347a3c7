package org.quotewright.ui.decision;

import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.desk.Completion;

/** A name to take: a known one with where it is known from, or a new one. */
final class OfferCell extends ListCell<Completion.Offer> {

    private final Messages messages;

    OfferCell(Messages messages, Consumer<Completion.Offer> take) {
        this.messages = messages;
        setPrefWidth(0);
        getStyleClass().add("offer-cell");
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Completion.Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setGraphic(empty || offer == null ? null : content(offer));
    }

    private VBox content(Completion.Offer offer) {
        return offer.isNew()
                ? new VBox(
                        Texts.label(messages.text("decision.add", offer.name()), "offer-name"),
                        Texts.label(messages.text("decision.new-here"), "article-detail"))
                : new VBox(
                        Texts.label(offer.name(), "offer-name"),
                        Texts.label(offer.detail(), "article-detail"));
    }
}
