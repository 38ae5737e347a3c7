package org.quotewright.review.figures;

import java.util.Comparator;
import java.util.List;

/**
 * Quotations counted by one axis. One by several speakers counts for each of them, and once in the
 * total.
 *
 * @param rows those with the most quotations first; months in their order, those between without
 *     quotations too and what has no date last
 */
public record FigureTable(Axis axis, List<FigureRow> rows, FigureRow total) {

    public FigureTable {
        rows = List.copyOf(rows);
    }

    /** The same with the most words first; months stay in their order. */
    public FigureTable byWords() {
        Comparator<FigureRow> most = Comparator.comparingLong(row -> -row.all().words());
        return axis.isTime()
                ? this
                : new FigureTable(axis, rows.stream().sorted(most).toList(), total);
    }
}
