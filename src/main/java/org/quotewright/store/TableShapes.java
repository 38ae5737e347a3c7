package org.quotewright.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a row of each table looks like: of STRICT tables every value has the type of its column. So
 * rows of one table are told from those of another, and from what is none.
 */
final class TableShapes {

    /** So many rows of a table tell enough. */
    private static final int ROWS = 50;

    private static final String COLUMNS =
            "SELECT t.name, c.name, c.type, c.\"notnull\", c.pk"
                    + " FROM sqlite_schema t, pragma_table_xinfo(t.name) c"
                    + " WHERE t.type = 'table' ORDER BY t.name, c.cid";

    private final Map<String, String> conditions;

    private TableShapes(Map<String, String> conditions) {
        this.conditions = conditions;
    }

    /** Those of a project that is sound. */
    static TableShapes of(Path project) {
        Map<String, String> conditions = new LinkedHashMap<>();
        try (Sql sql = Connections.frozen(project)) {
            sql.query(
                            COLUMNS,
                            row ->
                                    new String[] {
                                        row.getString(1),
                                        condition(
                                                row.getString(2),
                                                row.getString(3),
                                                row.getBoolean(4) || row.getInt(5) > 0)
                                    })
                    .forEach(column ->
                            conditions.merge(column[0], column[1], (a, b) -> a + " AND " + b));
        }
        return new TableShapes(conditions);
    }

    private static String condition(String column, String type, boolean isNeeded) {
        String typed = "typeof(" + column + ") = '" + type.toLowerCase(Locale.ROOT) + '\'';
        return isNeeded ? typed : "(" + column + " IS NULL OR " + typed + ")";
    }

    /** How many of the first rows of each table are its own; less for each that is not. */
    long fitting(Path project) {
        try (Sql sql = Connections.frozen(project)) {
            return conditions.entrySet().stream()
                    .mapToLong(table -> fitting(sql, table.getKey(), table.getValue()))
                    .sum();
        } catch (StoreFailure e) {
            return Long.MIN_VALUE;
        }
    }

    /** A view of that name may be one that never ends. */
    private static long fitting(Sql sql, String table, String condition) {
        try {
            boolean isTable =
                    sql.number(
                                    "SELECT count(*) FROM sqlite_schema"
                                            + " WHERE name = ? AND type = 'table'",
                                    table)
                            > 0;
            return isTable
                    ? sql.number(
                            "SELECT total(iif(%s, 1, -1)) FROM (SELECT * FROM %s LIMIT %d)"
                                    .formatted(condition, table, ROWS))
                    : 0;
        } catch (StoreFailure e) {
            return 0;
        }
    }
}
