package org.quotewright.review.figures;

import java.util.List;

/**
 * Quotations counted by one axis. One by several speakers counts for each of them, and once in the
 * total.
 *
 * @param rows the most quoted first; months in their order
 */
public record FigureTable(Axis axis, List<FigureRow> rows, FigureRow total) {

    public FigureTable {
        rows = List.copyOf(rows);
    }
}
