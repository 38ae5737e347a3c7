package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;

/**
 * The right to write to a project: an open transaction in a small database beside it, FILE.lock,
 * which names the holder. The operating system ends the transaction with its process, so a lock
 * that a crash left behind is free at once. SQLite's locks also tell two desks of one process
 * apart, which those of a file channel do not: POSIX drops them all with the first close. It does
 * so to SQLite, too, where something else in the process reads the file, as a file dialog does that
 * tells files by what is in them; so a lock whose process still runs is held, whatever the system
 * says.
 */
final class ProjectLock implements AutoCloseable {

    private static final String HOLDER = "SELECT user, host, pid FROM holder";
    private static final int TRIES = 3;
    private static final int PATIENCE_MS = 5_000;

    private final Path file;
    private final Sql sql;

    /** Only a desk takes it along: a file that goes while others try it has them try another. */
    private final boolean isDesk;

    private ProjectLock(Path file, Sql sql, boolean isDesk) {
        this.file = file;
        this.sql = sql;
        this.isDesk = isDesk;
    }

    /** Whether there is a lock, held or left by a crash. */
    static boolean isThere(Path project) {
        return Files.exists(file(project));
    }

    /** Whether a desk has the project open; where no lock can be tried, its process tells. */
    static boolean isHeld(Path project) {
        if (!isThere(project)) {
            return false;
        }
        try (ProjectLock _ = look(project)) {
            return false;
        } catch (ProjectLocked e) {
            return true;
        } catch (FolderNotWritable | DiskFull e) {
            return signed(file(project)).isAlive(file(project));
        }
    }

    private static Path file(Path project) {
        return project.resolveSibling(project.getFileName() + ".lock");
    }

    private static LockHolder signed(Path file) {
        try (Sql sql = Connections.frozen(file)) {
            return holder(sql);
        } catch (StoreFailure e) {
            return LockHolder.UNKNOWN;
        }
    }

    /** For a desk: signed, so that others see who has it. */
    static ProjectLock take(Path project) throws ProjectLocked, FolderNotWritable, DiskFull {
        return taken(project, LockHolder.self());
    }

    /**
     * For a reader that wants no desk to write for a moment, where there is a lock: signed by no
     * process, so that others wait for it.
     */
    static ProjectLock look(Path project) throws ProjectLocked, FolderNotWritable, DiskFull {
        return taken(project, LockHolder.nobody());
    }

    private static ProjectLock taken(Path project, LockHolder by)
            throws ProjectLocked, FolderNotWritable, DiskFull {
        Path file = file(project);
        for (int i = 1; ; i++) {
            try {
                return tryTake(project, file, by);
            } catch (StoreFailure e) {
                if (e.isWriteRefused()) {
                    throw new FolderNotWritable(project.toAbsolutePath().getParent());
                }
                if (e.isDiskFull()) {
                    throw new DiskFull(project);
                }
                if (i == TRIES || !(e.isMoved() || e.isDamage() && isRemoved(file))) {
                    throw e;
                }
            }
        }
    }

    private static ProjectLock tryTake(Path project, Path file, LockHolder by)
            throws ProjectLocked {
        Sql sql = connect(project, file);
        boolean isTaken = false;
        try {
            hold(project, sql, by);
            isTaken = true;
            return new ProjectLock(file, sql, by.isProcess());
        } finally {
            if (!isTaken) {
                sql.close();
            }
        }
    }

    /** Whoever only looks is done soon; a desk is not waited for. */
    private static void hold(Path project, Sql sql, LockHolder by) throws ProjectLocked {
        boolean isPatient = false;
        while (!isHeld(project, sql, by, isPatient ? PATIENCE_MS : 0)) {
            sql.script("PRAGMA busy_timeout = " + PATIENCE_MS);
            LockHolder holder = holder(sql);
            if (isPatient || holder.mayLive(file(project))) {
                throw new ProjectLocked(project, holder);
            }
            isPatient = true;
        }
    }

    /** False where another holds it, or signed it before it was held. */
    private static boolean isHeld(Path project, Sql sql, LockHolder by, int patienceMs) {
        sql.script("PRAGMA busy_timeout = " + patienceMs);
        try {
            if (!isSigned(file(project), sql, by)) {
                return false;
            }
            hold(sql);
        } catch (StoreFailure e) {
            if (e.isBusy()) {
                return false;
            }
            throw e;
        }
        boolean isOurs = holder(sql).equals(by);
        if (!isOurs) {
            sql.script("ROLLBACK");
        }
        return isOurs;
    }

    /** Opening takes a lock for a moment too, while another desk may be signing the file. */
    private static Sql connect(Path project, Path file) throws ProjectLocked {
        try {
            return Sql.connect(file, config());
        } catch (StoreFailure e) {
            if (e.isBusy()) {
                throw new ProjectLocked(project, LockHolder.UNKNOWN);
            }
            throw e;
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.setJournalMode(JournalMode.DELETE);
        return config;
    }

    private static boolean isSigned(Path file, Sql sql, LockHolder by) {
        return sql.transaction(() -> {
            sql.script("CREATE TABLE IF NOT EXISTS holder (user TEXT, host TEXT, pid INTEGER)");
            boolean isFree = !holder(sql).keeps(file);
            if (isFree) {
                sql.script("DELETE FROM holder");
                sql.update("INSERT INTO holder VALUES (?, ?, ?)", by.user(), by.host(), by.pid());
            }
            return isFree;
        });
    }

    /** The write that changes nothing makes SQLite check that the file is still in its place. */
    private static void hold(Sql sql) {
        sql.script("BEGIN IMMEDIATE; UPDATE holder SET pid = pid;");
    }

    private static LockHolder holder(Sql sql) {
        try {
            return sql.first(
                            HOLDER,
                            row ->
                                    new LockHolder(
                                            row.getString(1), row.getString(2), row.getLong(3)))
                    .orElse(LockHolder.UNKNOWN);
        } catch (StoreFailure e) {
            return LockHolder.UNKNOWN;
        }
    }

    /**
     * Removes the file while it is still held, so that nobody can take a lock on a file without a
     * name; where open files cannot be removed, afterwards.
     */
    @Override
    public void close() {
        boolean isRemoved = !isDesk || isRemoved(file);
        sql.script("ROLLBACK");
        sql.close();
        if (!isRemoved) {
            isRemoved(file);
        }
    }

    private static boolean isRemoved(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            System.getLogger(ProjectLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "the lock stays behind", e);
            return false;
        }
    }
}
