package org.quotewright.ui.common.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.KeyNames;

/** A button that starts an action and shows its key; keys stay with the desk when it is clicked. */
public final class ActionButton extends Button {

    public ActionButton(Action action, Messages messages, String... styleClasses) {
        super(messages.text(action.nameKey()));
        String key = KeyNames.of(action);
        if (!key.isEmpty()) {
            setGraphic(new KeyCap(key));
            setContentDisplay(ContentDisplay.RIGHT);
        }
        getStyleClass().addAll(styleClasses);
        setId(action.id().replace('.', '-'));
        setTooltip(Texts.tip(messages.text(action.nameKey()) + "  ·  " + key));
        setFocusTraversable(false);
        disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !action.enabled().get(), action.enabled()));
        setOnAction(clicked -> action.start());
    }

    /** The key stands in the tooltip only. */
    public ActionButton quiet() {
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        return this;
    }
}
