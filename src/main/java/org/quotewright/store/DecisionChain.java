package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties every row of the log to all rows before it: its {@code chain} is the checksum of the chain
 * of the row before and of its own columns, so that no row can be changed, moved or left out
 * without being noticed.
 */
final class DecisionChain {

    private static final int PAGE = 1_000;
    private static final int COLUMNS = 12;
    private static final String ROWS =
            "SELECT number, step, at, analyst, engine, subject, subject_id, kind, before, after,"
                    + " why, revisits, chain FROM decisions WHERE number > ?"
                    + " ORDER BY number LIMIT "
                    + PAGE;

    private final Sql sql;

    DecisionChain(Sql sql) {
        this.sql = sql;
    }

    static String next(String previous, Object... columns) {
        Object[] values = new Object[columns.length + 1];
        values[0] = previous;
        System.arraycopy(columns, 0, values, 1, columns.length);
        return Checksum.of(values);
    }

    /** Appends a row: its columns and its chain. */
    static void insert(Sql sql, Object[] columns) {
        sql.update(
                "INSERT INTO decisions (number, step, at, analyst, engine, subject, subject_id,"
                        + " kind, before, after, why, revisits, chain)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                columns);
    }

    private record Link(long number, String stored, Object[] columns) {}

    /** The numbers of the rows that do not follow from the row before, or that are not there. */
    List<Long> broken() {
        List<Long> broken = new ArrayList<>();
        String previous = Checksum.NONE;
        long last = 0;
        for (List<Link> page = page(0); !page.isEmpty(); page = page(last)) {
            for (Link link : page) {
                if (link.number() != last + 1
                        || !next(previous, link.columns()).equals(link.stored())) {
                    broken.add(link.number());
                }
                last = link.number();
                previous = link.stored();
            }
        }
        return List.copyOf(broken);
    }

    private List<Link> page(long after) {
        return sql.query(ROWS, DecisionChain::link, after);
    }

    private static Link link(ResultSet row) throws SQLException {
        Object[] columns = new Object[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = row.getString(i + 1);
        }
        return new Link(row.getLong("number"), row.getString("chain"), columns);
    }
}
