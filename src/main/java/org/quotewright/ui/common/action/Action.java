package org.quotewright.ui.common.action;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A command of the desk.
 *
 * @param id dotted; the part before the dot groups the shortcut sheet
 * @param bound the keys that start it, the one to show first; the analyst may change them
 * @param reach where its keys are heard
 * @param condition when it may start
 */
public record Action(
        String id,
        ObservableValue<List<KeyCombination>> bound,
        Reach reach,
        Condition condition,
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

    public static Action of(String id, Runnable handler, String... keys) {
        List<KeyCombination> combinations =
                Stream.of(keys).map(KeyCombination::keyCombination).toList();
        return new Action(
                id, new SimpleObjectProperty<>(combinations), Reach.DESK, Condition.NONE, handler);
    }

    /** For conditions that need no words. */
    public Action when(ObservableBooleanValue holds) {
        return when(new Condition(holds, ""));
    }

    /**
     * @param otherwise key of the sentence that says why it may not start
     */
    public Action when(ObservableBooleanValue holds, String otherwise) {
        return when(new Condition(holds, otherwise));
    }

    public Action when(Condition other) {
        return new Action(id, bound, reach, other, handler);
    }

    public ObservableBooleanValue enabled() {
        return condition.holds();
    }

    /** Key of the sentence that says why it may not start now; empty where there is none. */
    public String whyNot() {
        return enabled().get() ? "" : condition.otherwise();
    }

    public Action within(Reach other) {
        return new Action(id, bound, other, condition, handler);
    }

    Action keyedBy(ObservableValue<List<KeyCombination>> other) {
        return new Action(id, other, reach, condition, handler);
    }

    /** The keys that start it now. */
    public List<KeyCombination> keys() {
        return bound.getValue();
    }

    public String nameKey() {
        return "action." + id;
    }

    public String group() {
        return id.substring(0, id.indexOf('.'));
    }

    public boolean isStartedBy(KeyEvent event) {
        return keys().stream().anyMatch(key -> key.match(event));
    }

    /** Does nothing while the action is not enabled. */
    public void start() {
        if (enabled().get()) {
            handler.run();
        }
    }
}
