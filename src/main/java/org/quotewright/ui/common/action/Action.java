package org.quotewright.ui.common.action;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A command of the desk.
 *
 * @param id dotted; the part before the dot groups the shortcut sheet
 * @param keys that start it, the one to show first
 * @param reach where its keys are heard
 * @param enabled when it may start
 */
public record Action(
        String id,
        List<KeyCombination> keys,
        Reach reach,
        ObservableBooleanValue enabled,
        Runnable handler) {

    /** Where the keys of an action are heard, and whether holding one down repeats it. */
    public enum Reach {
        /** Not while words are typed; once for each press. */
        DESK,
        /** Not while words are typed; again and again while held. */
        DESK_REPEATING,
        /** Everywhere, in text fields too. */
        EVERYWHERE
    }

    public Action {
        keys = List.copyOf(keys);
    }

    public static Action of(String id, Runnable handler, String... keys) {
        List<KeyCombination> combinations =
                Stream.of(keys).map(KeyCombination::keyCombination).toList();
        return new Action(
                id, combinations, Reach.DESK, Bindings.createBooleanBinding(() -> true), handler);
    }

    public Action when(ObservableBooleanValue condition) {
        return new Action(id, keys, reach, condition, handler);
    }

    public Action within(Reach other) {
        return new Action(id, keys, other, enabled, handler);
    }

    public String nameKey() {
        return "action." + id;
    }

    public String group() {
        return id.substring(0, id.indexOf('.'));
    }

    public boolean isStartedBy(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    /** Does nothing while the action is not enabled. */
    public void start() {
        if (enabled.get()) {
            handler.run();
        }
    }
}
