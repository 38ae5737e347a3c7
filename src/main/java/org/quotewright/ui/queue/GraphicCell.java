package org.quotewright.ui.queue;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

/** A table cell that shows its values in one node, which is written anew where they change. */
final class GraphicCell<T, N extends Node> extends TableCell<QueueLine, T> {

    private final N node;
    private final BiConsumer<N, T> writer;
    private Optional<T> shown = Optional.empty();

    GraphicCell(Supplier<N> maker, BiConsumer<N, T> writer) {
        this.node = maker.get();
        this.writer = writer;
    }

    @Override
    protected void updateItem(T value, boolean empty) {
        super.updateItem(value, empty);
        boolean isShown = !empty && value != null;
        if (isShown && !shown.equals(Optional.of(value))) {
            shown = Optional.of(value);
            writer.accept(node, value);
        }
        setGraphic(isShown ? node : null);
    }
}
