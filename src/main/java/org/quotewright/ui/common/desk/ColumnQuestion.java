package org.quotewright.ui.common.desk;

import java.util.function.Consumer;
import java.util.Optional;
import org.quotewright.model.Columns;
import org.quotewright.review.AskedColumns;

/** Asks what the columns of a table are. */
public interface ColumnQuestion {

    /**
     * Answers at once where the analyst said so before; returns at once in any case.
     *
     * @param answer gets the columns, or nothing where the table is left
     */
    void columns(String file, AskedColumns asked, Consumer<Optional<Columns>> answer);
}
