package org.quotewright.ui.renewal;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A list takes Enter and Esc for itself; here they stand for the buttons of its form. */
final class FormKeys {

    private FormKeys() {}

    static void pass(ListView<?> list, Button confirm, Button leave) {
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        confirm.fire();
                        key.consume();
                    } else if (key.getCode() == KeyCode.ESCAPE) {
                        leave.fire();
                        key.consume();
                    }
                });
    }
}
