package org.quotewright.ui.queue;

import javafx.scene.control.TableRow;
import javafx.scene.input.MouseEvent;
import org.quotewright.ui.common.QuoteDrag;

/** A line of the list that can be dragged onto a speaker. */
final class DraggedRow extends TableRow<QueueLine> {

    private final QuoteDrag drag;

    DraggedRow(QuoteDrag drag) {
        this.drag = drag;
        addEventHandler(MouseEvent.DRAG_DETECTED, this::begin);
        addEventHandler(MouseEvent.MOUSE_RELEASED, released -> drag.end());
    }

    private void begin(MouseEvent detected) {
        if (!isEmpty() && drag.isAllowed()) {
            drag.begin(getItem().id());
            startFullDrag();
            detected.consume();
        }
    }
}
