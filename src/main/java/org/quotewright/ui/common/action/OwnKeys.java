package org.quotewright.ui.common.action;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Marks controls that use some keys themselves while they have the focus, such as lists. */
public final class OwnKeys {

    private static final String MARK = "own-keys";

    private OwnKeys() {}

    public static void keptBy(Node control, KeyCode... keys) {
        control.getProperties().put(MARK, Set.of(keys));
    }

    /** {@code focused} is null where nothing has the focus. */
    static boolean keeps(Node focused, KeyCode key) {
        return focused != null
                && focused.getProperties().get(MARK) instanceof Set<?> keys
                && keys.contains(key);
    }
}
