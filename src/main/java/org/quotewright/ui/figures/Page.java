package org.quotewright.ui.figures;

import java.util.List;

/**
 * The rows that the chart shows, of all of them.
 *
 * @param first the number of its first row, from 0
 * @param size how many rows it has room for
 */
record Page(int first, int size) {

    /** The page of the same size on which a row stands. */
    Page with(int row) {
        return new Page(row / size * size, size);
    }

    /** That many pages further, or this one where there is none. */
    Page turned(int pages, int rows) {
        int turned = first + pages * size;
        return turned >= 0 && turned < rows ? new Page(turned, size) : this;
    }

    <T> List<T> of(List<T> rows) {
        return rows.subList(Math.min(first, rows.size()), end(rows.size()));
    }

    /** Behind its last row. */
    int end(int rows) {
        return Math.min(first + size, rows);
    }
}
