package org.quotewright.ui.shell;

import javafx.scene.control.MenuItem;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.control.KeyCap;

/** The commands of the desk as lines of menus. */
final class ActionItems {

    private ActionItems() {}

    static MenuItem of(Action action, Messages messages) {
        MenuItem item = new MenuItem(messages.text(action.nameKey()));
        item.setGraphic(new KeyCap(action, messages));
        item.setOnAction(clicked -> action.start());
        action.enabled().subscribe(() -> item.setDisable(!action.enabled().get()));
        return item;
    }
}
