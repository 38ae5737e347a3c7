package org.quotewright.ui.queue;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

/** A table cell that shows a node made for its row, and keeps it while the row stays the same. */
final class GraphicCell<T> extends TableCell<QueueRow, T> {

    private final BiFunction<QueueRow, T, Node> maker;
    private Optional<QueueRow> shown = Optional.empty();

    GraphicCell(BiFunction<QueueRow, T, Node> maker) {
        this.maker = maker;
    }

    @Override
    protected void updateItem(T value, boolean empty) {
        super.updateItem(value, empty);
        Optional<QueueRow> row =
                empty || getTableRow() == null || value == null
                        ? Optional.empty()
                        : Optional.ofNullable(getTableRow().getItem());
        if (!row.equals(shown)) {
            shown = row;
            setGraphic(row.map(given -> maker.apply(given, value)).orElse(null));
        }
    }
}
