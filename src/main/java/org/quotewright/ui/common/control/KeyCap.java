package org.quotewright.ui.common.control;

import javafx.scene.control.Label;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.KeyNames;

/** A key as printed on a keyboard. */
public final class KeyCap extends Label {

    /** The first key of an action, whatever the analyst makes it. */
    public KeyCap(Action action, Messages messages) {
        this(new KeyNames(messages).of(action));
        action.bound().subscribe(keys -> setText(new KeyNames(messages).of(action)));
    }

    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
