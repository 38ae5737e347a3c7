package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Connects to a project file and makes sure that it is one which this release may work on. */
final class ProjectConnection {

    private ProjectConnection() {}

    /** What is made of a connection before it is handed on; where it throws, that is closed. */
    @FunctionalInterface
    interface Preparation {
        ProjectFile of(Sql sql) throws ProjectUnavailable;
    }

    /**
     * @param left how a desk that did not close it left its log, where one did
     */
    static ProjectFile forReading(Path path, Optional<LogState> left, Supplier<Sql> connection)
            throws ProjectUnavailable {
        return forReading(
                path, connection, sql -> new ProjectFile(path, sql, SessionMark.gap(sql, left)));
    }

    static ProjectFile forReading(Path path, Supplier<Sql> connection, Preparation read)
            throws ProjectUnavailable {
        return connected(
                path,
                connection,
                sql -> {
                    requireReadable(path, sql);
                    sql.script("PRAGMA query_only = ON");
                    return read.of(sql);
                });
    }

    static ProjectFile forWriting(Path path, ProjectLock lock, LogState log, Clock clock)
            throws ProjectUnavailable {
        return connected(
                path,
                () -> Connections.writer(path),
                sql -> {
                    bringUpToDate(path, sql, clock.instant());
                    new SessionMark(sql).begin(log, clock.instant());
                    return new ProjectFile(path, sql, lock);
                });
    }

    private static ProjectFile connected(
            Path path, Supplier<Sql> connection, Preparation preparation)
            throws ProjectUnavailable {
        try {
            Sql sql = connection.get();
            boolean isOpen = false;
            try {
                requireProject(path, sql);
                ProjectFile project = preparation.of(sql);
                isOpen = true;
                return project;
            } finally {
                if (!isOpen) {
                    sql.close();
                }
            }
        } catch (StoreFailure e) {
            throw unavailable(path, e).orElseThrow(() -> e);
        }
    }

    static Optional<ProjectUnavailable> unavailable(Path path, StoreFailure failure) {
        if (failure.isDamage()) {
            return Optional.of(isForeign(path) ? new NotAProject(path) : new ProjectDamaged(path));
        }
        if (failure.isDiskFull()) {
            return Optional.of(new DiskFull(path));
        }
        return failure.isWriteRefused()
                ? Optional.of(new FolderNotWritable(path.toAbsolutePath().getParent()))
                : Optional.empty();
    }

    /** Called the same as where its header is looked at first; nobody has it open, unreadable. */
    private static boolean isForeign(Path path) {
        try {
            return !FileHeader.of(path).isProject();
        } catch (IOException e) {
            return false;
        }
    }

    static void requireProject(Path path, Sql sql) throws ProjectUnavailable {
        if (sql.number("PRAGMA application_id") != Migrations.APPLICATION_ID) {
            throw new NotAProject(path);
        }
    }

    private static void bringUpToDate(Path path, Sql sql, Instant now) throws ProjectUnavailable {
        int version = Migrations.version(sql);
        if (version > Migrations.newest()) {
            throw new ProjectTooNew(path, version);
        }
        requireUnaltered(path, sql, version);
        if (version < Migrations.newest()) {
            backUp(path, sql, now);
            Migrations.run(sql, Migrations.newest());
        }
    }

    private static void backUp(Path path, Sql sql, Instant now) throws ProjectUnavailable {
        try {
            Backups.beforeMigration(path, sql, now);
        } catch (BackupRefused e) {
            throw new ProjectDamaged(path);
        } catch (IOException e) {
            throw new FolderNotWritable(path.toAbsolutePath().getParent());
        }
    }

    static void requireUnaltered(Path path, Sql sql, int version) throws ProjectAltered {
        Optional<String> stranger = Schema.stranger(sql, version);
        if (stranger.isPresent()) {
            throw new ProjectAltered(path, stranger.get());
        }
    }

    /** One of a later release is read where it has all that this one reads. */
    private static void requireReadable(Path path, Sql sql) throws ProjectUnavailable {
        int version = Migrations.version(sql);
        if (version < Migrations.newest()) {
            throw new ProjectTooOld(path, version);
        }
        if (version == Migrations.newest()) {
            requireUnaltered(path, sql, version);
        } else if (!LaterFormat.isReadable(sql)) {
            throw new ProjectTooNew(path, version);
        }
    }
}
