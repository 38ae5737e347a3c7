package org.quotewright.ui.common.control;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Labels that take what room there is; what they cut off stands in a tooltip. */
public final class Texts {

    private static final Duration SOON = Duration.millis(300);

    private Texts() {}

    public static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        tellInFull(label);
        return label;
    }

    /** The whole text is shown as a tooltip while the label is cut off. */
    public static void tellInFull(Label label) {
        Tooltip whole = tip("");
        whole.textProperty().bind(label.textProperty());
        label.textTruncatedProperty()
                .subscribe(cut -> label.setTooltip(Boolean.TRUE.equals(cut) ? whole : null));
    }

    public static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(SOON);
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        return tip;
    }
}
