package org.quotewright.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of a table's columns, or of a record's fields, and what stands in its first rows, each
 * with a cell a name.
 */
public record TableHead(List<String> names, List<List<String>> rows) {

    public TableHead {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** What stands in a column. */
    public List<String> cells(String name) {
        int place = names.indexOf(name);
        return rows.stream().map(row -> row.get(place)).toList();
    }

    /** The same where the names are the first row, and the columns have numbers alone. */
    public TableHead withoutHeader() {
        return new TableHead(
                numbers(names.size()), Stream.concat(Stream.of(names), rows.stream()).toList());
    }

    /** The names of columns that have none, from 1. */
    public static List<String> numbers(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(Integer::toString).toList();
    }
}
