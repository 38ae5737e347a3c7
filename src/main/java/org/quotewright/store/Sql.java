package org.quotewright.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.core.DB;
import tools.jackson.core.JacksonException;

/**
 * One SQLite connection. Every call holds one lock, so that threads take turns; statements are kept
 * prepared. The only place that turns a {@link SQLException} into a {@link StoreFailure}.
 */
final class Sql implements AutoCloseable {

    private final Connection connection;
    private final Statements statements;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean inTransaction;
    private boolean inSnapshot;

    private Sql(Connection connection) {
        this.connection = connection;
        this.statements = new Statements(connection);
    }

    /** The name goes in as a URI, for SQLite's driver reads a question mark in a plain name. */
    static Sql connect(Path file, SQLiteConfig config) {
        return connect(file.toUri().toString(), config);
    }

    /** For a file that nobody writes to: takes no locks and needs no files beside it. */
    static Sql frozen(Path file, SQLiteConfig config) {
        return connect(file.toUri() + "?immutable=1", config);
    }

    /** For a file that another process writes to: its log and the log's index are read alone. */
    static Sql beside(Path file, SQLiteConfig config) {
        return connect(file.toUri() + "?readonly_shm=1", config);
    }

    static Sql inMemory(SQLiteConfig config) {
        return connect(":memory:", config);
    }

    private static Sql connect(String uri, SQLiteConfig config) {
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + uri);
            ChecksumFunction.register(connection);
            return new Sql(connection);
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A call of the driver. */
    @FunctionalInterface
    private interface Call<T> {
        T run() throws SQLException;
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        return call(() -> statements.use(sql, arguments, statement -> rows(statement, reader)));
    }

    private static <T> List<T> rows(PreparedStatement statement, RowReader<T> reader)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(reader.read(results));
            }
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            throw StoreFailure.unreadable(e);
        }
        return rows;
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) {
        return query(sql, reader, arguments).stream().findFirst();
    }

    long number(String sql, Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** Runs one statement that writes; only inside a transaction. */
    int update(String sql, Object... arguments) {
        requireTransaction();
        return call(() -> statements.use(sql, arguments, PreparedStatement::executeUpdate));
    }

    /** Runs one {@code INSERT ... RETURNING}; only inside a transaction. */
    long insert(String sql, Object... arguments) {
        requireTransaction();
        return number(sql, arguments);
    }

    /** Runs any number of statements, separated by semicolons. */
    void script(String statements) {
        call(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(statements);
            }
        });
    }

    /** Copies the whole database, as this connection sees it, over a file. */
    void copyTo(Path file) {
        call(() -> {
            DB database = connection.unwrap(SQLiteConnection.class).getDatabase();
            int code = database.backup("main", file.toString(), null);
            if (code != SQLiteErrorCode.SQLITE_OK.code
                    && code != SQLiteErrorCode.SQLITE_DONE.code) {
                throw new SQLiteException(
                        "cannot copy to " + file, SQLiteErrorCode.getErrorCode(code));
            }
            return true;
        });
    }

    /** Runs the work between BEGIN and COMMIT; whatever it throws rolls everything back. */
    <T> T transaction(Supplier<T> work) {
        turn.lock();
        try {
            if (inTransaction || inSnapshot) {
                throw new IllegalStateException("a transaction is running");
            }
            return committed(work);
        } finally {
            turn.unlock();
        }
    }

    /** Runs work that reads, all of it on one state of the file; inside a transaction, on its. */
    <T> T snapshot(Supplier<T> work) {
        turn.lock();
        try {
            return inTransaction || inSnapshot ? work.get() : held(work);
        } finally {
            turn.unlock();
        }
    }

    private <T> T held(Supplier<T> work) {
        script("BEGIN");
        inSnapshot = true;
        try {
            return work.get();
        } finally {
            inSnapshot = false;
            rollBack();
        }
    }

    private <T> T committed(Supplier<T> work) {
        script("BEGIN IMMEDIATE");
        inTransaction = true;
        boolean done = false;
        try {
            T result = work.get();
            script("COMMIT");
            done = true;
            return result;
        } finally {
            inTransaction = false;
            if (!done) {
                rollBack();
            }
        }
    }

    /** Some failures have rolled back already; SQLite then refuses, and nothing is left to do. */
    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            System.getLogger(Sql.class.getName())
                    .log(System.Logger.Level.DEBUG, "nothing to roll back", e);
        }
    }

    /** Whether the calling thread is inside a transaction, which may still be rolled back. */
    boolean isWriting() {
        return inTransaction && turn.isHeldByCurrentThread();
    }

    private void requireTransaction() {
        if (!isWriting()) {
            throw new IllegalStateException("writing needs a transaction");
        }
    }

    private <T> T call(Call<T> call) {
        turn.lock();
        try {
            return call.run();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        call(() -> {
            statements.close();
            connection.close();
            return true;
        });
    }
}
