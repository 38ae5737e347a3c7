package org.quotewright.ui.queue;

import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

/** A table cell that shows a node made for its row. */
final class GraphicCell<T> extends TableCell<QueueRow, T> {

    private final BiFunction<QueueRow, T, Node> maker;

    GraphicCell(BiFunction<QueueRow, T, Node> maker) {
        this.maker = maker;
    }

    @Override
    protected void updateItem(T value, boolean empty) {
        super.updateItem(value, empty);
        QueueRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
        setGraphic(row == null || value == null ? null : maker.apply(row, value));
    }
}
