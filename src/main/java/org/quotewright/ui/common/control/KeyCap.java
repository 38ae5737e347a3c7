package org.quotewright.ui.common.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.KeyNames;

/** A key as printed on a keyboard. An action keeps hold of none, however often it is shown. */
public final class KeyCap extends Label {

    /** The first key of an action, whatever the analyst makes it. */
    public KeyCap(Action action, Messages messages) {
        this("");
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> new KeyNames(messages).of(action), action.bound()));
    }

    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
