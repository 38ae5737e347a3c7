package org.quotewright.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The statements of a connection, prepared at their first use and kept. */
final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** A use of a statement. */
    @FunctionalInterface
    interface Use<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    /** The driver closes a statement that failed, so that it must not be used again. */
    <T> T use(String sql, Object[] arguments, Use<T> use) throws SQLException {
        PreparedStatement statement = prepared.remove(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
        }
        boolean isSound = false;
        try {
            bind(statement, arguments);
            T result = use.run(statement);
            isSound = true;
            return result;
        } finally {
            if (isSound) {
                prepared.put(sql, statement);
            } else {
                statement.close();
            }
        }
    }

    private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }
}
