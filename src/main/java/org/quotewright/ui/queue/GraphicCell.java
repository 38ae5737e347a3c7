package org.quotewright.ui.queue;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

/** A table cell that shows a node made for its value, and keeps it while the value is the same. */
final class GraphicCell<T> extends TableCell<QueueLine, T> {

    private final Function<T, Node> maker;
    private Optional<T> shown = Optional.empty();

    GraphicCell(Function<T, Node> maker) {
        this.maker = maker;
    }

    @Override
    protected void updateItem(T value, boolean empty) {
        super.updateItem(value, empty);
        Optional<T> now = empty ? Optional.empty() : Optional.ofNullable(value);
        if (!now.equals(shown)) {
            shown = now;
            setGraphic(now.map(maker).orElse(null));
        }
    }
}
