package org.quotewright.app;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Works at the next desk that opens as an analyst does, and closes it: what that loads, the build
 * keeps in the start-up cache (JEP 514, ahead-of-time command-line ergonomics).
 */
public final class Rehearsal {

    private static final Duration LOADED = Duration.seconds(4);
    private static final Duration BETWEEN_KEYS = Duration.millis(400);

    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.DOWN,
                    KeyCode.DOWN,
                    KeyCode.ENTER,
                    KeyCode.U,
                    KeyCode.S,
                    KeyCode.ESCAPE,
                    KeyCode.H,
                    KeyCode.ESCAPE,
                    KeyCode.G,
                    KeyCode.ESCAPE,
                    KeyCode.F1,
                    KeyCode.ESCAPE);

    private final ListChangeListener<Window> onOpening = this::changed;

    /** Waits for the desk; may be called before the toolkit runs. */
    public void begin() {
        Window.getWindows().addListener(onOpening);
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        if (change.next() && change.wasAdded()) {
            Window desk = change.getAddedSubList().getFirst();
            FxJobRunner.onInterface(() -> play(desk));
        }
    }

    private void play(Window desk) {
        Window.getWindows().removeListener(onOpening);
        after(LOADED, () -> press(desk, KEYS));
    }

    private static void press(Window desk, List<KeyCode> keys) {
        if (keys.isEmpty()) {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return;
        }
        press(desk, keys.getFirst());
        after(BETWEEN_KEYS, () -> press(desk, keys.subList(1, keys.size())));
    }

    private static void after(Duration time, Runnable work) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(paused -> work.run());
        pause.play();
    }

    private static void press(Window desk, KeyCode key) {
        EventTarget focused = desk.getScene().getFocusOwner();
        EventTarget target = focused == null ? desk.getScene() : focused;
        KeyEvent event =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, false, false);
        Event.fireEvent(target, event);
    }
}
