package org.quotewright.ui.decision;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Texts;

/** The like quotations, each with a tick that can be taken away. */
final class AlikePane extends VBox {

    private final ActionButton take;

    AlikePane(AlikeViewModel viewModel, Action take, Messages messages) {
        this.take = new ActionButton(take, messages);
        getStyleClass().add("alike");
        setId("alike");
        viewModel.offer().subscribe(this::show);
        visibleProperty().bind(viewModel.isOffered());
        managedProperty().bind(visibleProperty());
    }

    private void show(Optional<AlikeViewModel.Offer> offer) {
        getChildren().clear();
        offer.ifPresent(shown -> {
            getChildren().add(Texts.paragraph(shown.question(), "alike-question"));
            shown.ticks().stream().map(AlikePane::box).forEach(getChildren()::add);
            getChildren().add(take);
        });
    }

    private static CheckBox box(AlikeViewModel.Tick tick) {
        CheckBox box = new CheckBox(tick.words());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        Texts.tipOn(box, tick.words());
        box.selectedProperty().bindBidirectional(tick.ticked());
        return box;
    }
}
