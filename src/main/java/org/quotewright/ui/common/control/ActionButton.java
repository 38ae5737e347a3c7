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
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().addAll(styleClasses);
        setId(action.id().replace('.', '-'));
        action.bound().subscribe(keys -> showKey(action, messages));
        setFocusTraversable(false);
        disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !action.enabled().get(), action.enabled()));
        setOnAction(clicked -> action.start());
    }

    private void showKey(Action action, Messages messages) {
        String key = new KeyNames(messages).of(action);
        setGraphic(key.isEmpty() ? null : new KeyCap(key));
        String name = messages.text(action.nameKey());
        setTooltip(Texts.tip(key.isEmpty() ? name : name + "  ·  " + key));
    }

    /** The key stands in the tooltip only. */
    public ActionButton quiet() {
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        return this;
    }
}
