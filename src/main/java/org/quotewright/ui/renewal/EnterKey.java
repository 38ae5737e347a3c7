package org.quotewright.ui.renewal;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A list takes Enter for itself; here it stands for the form's button. */
final class EnterKey {

    private EnterKey() {}

    static void pass(ListView<?> list, Button button) {
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        button.fire();
                        key.consume();
                    }
                });
    }
}
