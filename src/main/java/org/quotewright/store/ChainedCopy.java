package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Copies the log of format 1, where rows stood alone, into that of format 2 as a chain. */
final class ChainedCopy {

    private static final int PAGE = 1_000;
    private static final int COLUMNS = 12;
    private static final String ROWS =
            """
            SELECT d.number, d.step, d.at, d.analyst, coalesce(q.engine, ''), 'quote', d.quote,
                d.kind, d.before, d.after, d.why, d.revisits
            FROM decisions_1 d LEFT JOIN quotes q ON q.id = d.quote
            WHERE d.number > ? ORDER BY d.number LIMIT 1000
            """;

    private final Sql sql;
    private String chain = Checksum.NONE;

    private ChainedCopy(Sql sql) {
        this.sql = sql;
    }

    static void run(Sql sql) {
        new ChainedCopy(sql).copy();
        sql.script("DROP TABLE decisions_1");
    }

    private void copy() {
        long last = 0;
        List<Object[]> page;
        do {
            page = sql.query(ROWS, ChainedCopy::columns, last);
            page.forEach(this::insert);
            last = page.isEmpty() ? last : (long) page.getLast()[0];
        } while (page.size() == PAGE);
    }

    private void insert(Object[] columns) {
        chain = DecisionChain.next(chain, columns);
        Object[] values = Arrays.copyOf(columns, COLUMNS + 1);
        values[COLUMNS] = chain;
        DecisionChain.insert(sql, values);
    }

    private static Object[] columns(ResultSet row) throws SQLException {
        Object[] columns = new Object[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = row.getObject(i + 1);
        }
        columns[0] = row.getLong(1);
        return columns;
    }
}
