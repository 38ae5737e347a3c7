package org.quotewright.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** How project files are connected to: what their schema says is never trusted. */
final class Connections {

    private static final int PATIENCE_MS = 5_000;

    private Connections() {}

    static Sql writer(Path path) {
        SQLiteConfig config = reading();
        config.setJournalMode(JournalMode.WAL);
        return prepared(Sql.connect(path, config));
    }

    /**
     * Beside a desk it changes nothing, not even the log's index: the last to close would put the
     * log into the file and remove it, and who is the last cannot be told once the system has
     * dropped the desk's locks ({@link ProjectLock}).
     */
    static Sql reader(Path path) {
        return ProjectLock.isHeld(path) ? beside(path) : prepared(Sql.connect(path, reading()));
    }

    private static Sql beside(Path path) {
        SQLiteConfig config = reading();
        config.setReadOnly(true);
        return prepared(Sql.beside(path, config));
    }

    /** Leaves a log beside the file as it is, whatever others do. */
    static Sql readOnly(Path path) {
        SQLiteConfig config = reading();
        config.setReadOnly(true);
        return prepared(Sql.connect(path, config));
    }

    /** For a file that nobody writes to: takes no locks and needs no files beside it. */
    static Sql frozen(Path path) {
        return prepared(Sql.frozen(path, reading()));
    }

    /** For a file that is being made and that nobody knows yet: it stays one file. */
    static Sql draft(Path path) {
        SQLiteConfig config = reading();
        config.setJournalMode(JournalMode.DELETE);
        return prepared(Sql.connect(path, config));
    }

    /**
     * Closes a connection that only read. A desk that was closed meanwhile has left its log to it,
     * which goes into the file; that of a desk that was killed stays for the next who writes.
     */
    static void closeReader(Sql sql, Path path) {
        if (LogBeside.isLeft(path, sql)) {
            closeLeaving(sql, path);
            return;
        }
        sql.close();
        if (Files.exists(LogBeside.of(path)) && !ProjectLock.isHeld(path)) {
            putLogIn(path);
        }
    }

    private static void putLogIn(Path path) {
        try (Sql last = reader(path)) {
            last.number("SELECT count(*) FROM sqlite_schema");
        } catch (StoreFailure e) {
            System.getLogger(Connections.class.getName())
                    .log(System.Logger.Level.DEBUG, "the log stays beside the file", e);
        }
    }

    /**
     * Closes a connection so that the log stays beside the file: the last to close would put it
     * into that.
     */
    private static void closeLeaving(Sql sql, Path path) {
        try (Sql last = readOnly(path)) {
            last.snapshot(() -> {
                last.number("SELECT count(*) FROM sqlite_schema");
                sql.close();
                return true;
            });
        }
    }

    private static SQLiteConfig reading() {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MS);
        return config;
    }

    private static Sql prepared(Sql sql) {
        sql.script("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
        return sql;
    }
}
