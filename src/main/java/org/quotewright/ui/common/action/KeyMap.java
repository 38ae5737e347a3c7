package org.quotewright.ui.common.action;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.quotewright.ui.common.action.Action.Reach;

/**
 * Hears the keys of a window before its controls do. While a command is being carried out, keys are
 * held back in order and heard when their turn comes, typed words included.
 */
public final class KeyMap {

    private final Actions actions;
    private final CommandQueue queue;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final Consumer<Action> refused;
    private boolean swallowsTyped;

    public KeyMap(Actions actions, CommandQueue queue) {
        this(actions, queue, action -> {});
    }

    /**
     * @param refused hears of commands that may not start when their keys are pressed
     */
    public KeyMap(Actions actions, CommandQueue queue, Consumer<Action> refused) {
        this.actions = actions;
        this.queue = queue;
        this.refused = refused;
    }

    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, event -> hear(scene, event));
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(focused -> held.clear());
    }

    /** What another map of the window took is not heard again. */
    private void hear(Scene scene, KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (queue.busy().get() && !queue.isReplaying()) {
            KeyEvent later = event.copyFor(event.getSource(), event.getTarget());
            event.consume();
            queue.add(() -> replay(scene, later));
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(scene, event);
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held.remove(event.getCode());
        } else if (swallowsTyped) {
            event.consume();
        }
    }

    private void replay(Scene scene, KeyEvent event) {
        Node target = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
        queue.replay(() -> Event.fireEvent(target, event.copyFor(target, target)));
    }

    private void pressed(Scene scene, KeyEvent event) {
        boolean repeated = !held.add(event.getCode());
        Optional<Action> action =
                actions.startedBy(event).filter(found -> isHeard(found, scene, event));
        swallowsTyped = action.isPresent();
        if (action.isPresent()) {
            event.consume();
            if (!repeated || action.get().reach() == Reach.DESK_REPEATING) {
                start(action.get());
            }
        }
    }

    /** Releases go to a form that opens, and would be missed here when it is gone. */
    private void start(Action action) {
        long before = forms();
        if (action.enabled().get()) {
            action.start();
        } else {
            refused.accept(action);
        }
        if (forms() != before) {
            held.clear();
        }
    }

    private static long forms() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).count();
    }

    private static boolean isHeard(Action action, Scene scene, KeyEvent event) {
        Node focused = scene.getFocusOwner();
        return action.reach() == Reach.EVERYWHERE
                || !(focused instanceof TextInputControl)
                        && !OwnKeys.keeps(focused, event.getCode());
    }
}
