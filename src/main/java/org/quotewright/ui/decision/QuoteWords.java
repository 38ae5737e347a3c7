package org.quotewright.ui.decision;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.control.Scripts;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.palette.SpeakerColour;

/** The words of a quotation beside a line in its speaker's colour. */
final class QuoteWords extends VBox {

    private static final String STYLE = "quote-words";

    private final Label label = new Label();

    QuoteWords() {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
    }

    void show(String words, SpeakerColour colour) {
        if (Scripts.isBidirectional(words)) {
            Region paragraph = Texts.paragraph(words, STYLE, colour.styleClass());
            getChildren().setAll(paragraph);
            return;
        }
        label.setText(words);
        Styles.set(label, "label", STYLE, colour.styleClass());
        if (!getChildren().contains(label)) {
            getChildren().setAll(label);
        }
    }
}
