package org.quotewright.ui.common.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Tells which key combination a press is, for actions to be bound to. */
public final class PressedKey {

    /** These leave, or move the focus, everywhere. */
    private static final Set<KeyCode> KEPT =
            Set.of(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.UNDEFINED, KeyCode.CAPS, KeyCode.NUM_LOCK);

    private PressedKey() {}

    /** Empty for a modifier alone and for keys that belong to every window. */
    public static Optional<KeyCombination> of(KeyEvent event) {
        KeyCode code = event.getCode();
        return code.isModifierKey() || KEPT.contains(code)
                ? Optional.empty()
                : Optional.of(new KeyCodeCombination(code, modifiers(event)));
    }

    private static KeyCombination.Modifier[] modifiers(KeyEvent event) {
        List<KeyCombination.Modifier> held = new ArrayList<>();
        if (event.isShortcutDown()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isAltDown()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        return held.toArray(KeyCombination.Modifier[]::new);
    }
}
