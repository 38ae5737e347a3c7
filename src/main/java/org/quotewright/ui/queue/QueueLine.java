package org.quotewright.ui.queue;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quotewright.model.QuoteId;

/**
 * The line of one quotation, which stays while what it shows changes: a table makes all its lines
 * anew where one is replaced.
 */
public final class QueueLine {

    private final ReadOnlyObjectWrapper<QueueRow> row;

    QueueLine(QueueRow row) {
        this.row = new ReadOnlyObjectWrapper<>(row);
    }

    /** Always the same one. */
    public QuoteId id() {
        return row.get().id();
    }

    ReadOnlyObjectProperty<QueueRow> row() {
        return row.getReadOnlyProperty();
    }

    /** Shows the newer state of the same quotation. */
    void show(QueueRow newer) {
        row.set(newer);
    }
}
