package org.quotewright.ui.adding;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Tells when a form that opens by itself has been seen. What was typed just before was meant for
 * what stood there before: whoever goes on pressing Enter has not seen it.
 */
final class FirstLook {

    /** Longer than it takes to notice a window, shorter than to read what it says. */
    private static final Duration A_MOMENT = Duration.millis(800);

    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private final PauseTransition moment = new PauseTransition(A_MOMENT);

    FirstLook(Node form) {
        moment.setOnFinished(finished -> over.set(true));
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
        form.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(this::show);
    }

    ReadOnlyBooleanProperty over() {
        return over.getReadOnlyProperty();
    }

    private void show(boolean isShowing) {
        if (isShowing) {
            moment.playFromStart();
        }
    }

    private void hear(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !over.get()) {
            moment.playFromStart();
            key.consume();
        }
    }
}
