package org.quotewright.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Whether a window shows something. What outlives a form is followed {@linkplain
 * ObservableValue#when while} that is so, or it would keep every form that was ever open.
 */
public final class Shown {

    private Shown() {}

    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(Shown::of).orElse(false);
    }

    public static ObservableValue<Boolean> of(Scene scene) {
        return scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
    }
}
