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
        return new VBox(
                Texts.label(name(offer), "offer-name"),
                Texts.label(detail(offer), "article-detail"));
    }

    private String name(Completion.Offer offer) {
        if (offer.isSmall()) {
            return messages.text("decision.keep-small", offer.name());
        }
        return offer.isNew() ? messages.text("decision.add", offer.name()) : offer.name();
    }

    private String detail(Completion.Offer offer) {
        return offer.isNew()
                ? messages.text(offer.isSmall() ? "decision.as-typed" : "decision.new-here")
                : offer.detail();
    }
}
