package org.quotewright.ui.decision;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** A link of the chain, which a click corrects, and the arrow to the next one. */
final class ChainLink extends HBox {

    private static final String ARROW = "→";
    private static final double WIDEST = 280;

    private final Messages messages;
    private final Consumer<Card.Link> correct;
    private final Button chip = new Button();
    private final Label arrow = new Label(ARROW);

    /**
     * @param isOn while links can be corrected
     */
    ChainLink(Messages messages, ObservableBooleanValue isOn, Consumer<Card.Link> correct) {
        this.messages = messages;
        this.correct = correct;
        chip.getStyleClass().setAll("chip");
        chip.setFocusTraversable(false);
        chip.setMinWidth(0);
        chip.setMaxWidth(WIDEST);
        chip.disableProperty().bind(Bindings.not(isOn));
        arrow.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(chip, arrow);
        getStyleClass().add("chain-link");
    }

    void show(Card.Link link) {
        chip.setText(link.words());
        chip.setOnAction(clicked -> correct.accept(link));
        Texts.tipOn(
                chip,
                link.words() + "\n" + messages.text("decision.correct." + link.corrects().word()));
        arrow.setVisible(!link.isLast());
        arrow.setManaged(!link.isLast());
    }
}
