package org.quotewright.ui.decision;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;

/** A reason, and in shape and colour what it says for the attribution. */
final class WhyLine extends HBox {

    private final Label sentence = Texts.inFull("");

    WhyLine() {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        getChildren().addAll(dot, sentence);
    }

    void show(Card.Why why) {
        sentence.setText(why.sentence());
        Styles.set(this, "why", why.weight().styleClass());
    }
}
