package org.quotewright.model;

import java.util.List;

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
}
