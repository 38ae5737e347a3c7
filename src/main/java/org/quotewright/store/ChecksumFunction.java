package org.quotewright.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/** {@link Checksum} as the function {@code checksum(...)} of SQL, of any number of values. */
final class ChecksumFunction extends Function {

    private ChecksumFunction() {}

    static void register(Connection connection) throws SQLException {
        Function.create(
                connection, "checksum", new ChecksumFunction(), -1, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        Object[] values = new Object[args()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value_text(i);
        }
        result(Checksum.of(values));
    }
}
