package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A copy of a project of an older format that has this one's; the project itself is only read.
 * Closing removes it, with the folder that was made for it.
 */
final class MigratedCopy implements AutoCloseable {

    private final Path project;
    private final Path file;

    private MigratedCopy(Path project, Path folder) {
        this.project = project;
        this.file = folder.resolve(project.getFileName());
    }

    /** Everything but what is read stays with the project: its name, its backups. */
    static ProjectFile open(Path project, Path folder) throws ProjectUnavailable {
        MigratedCopy copy = new MigratedCopy(project, folder);
        boolean isOpen = false;
        try {
            int format = copy.write();
            ProjectFile read =
                    ProjectConnection.forReading(
                            project,
                            () -> Connections.frozen(copy.file),
                            sql -> new ProjectFile(project, sql, copy, format));
            isOpen = true;
            return read;
        } catch (StoreFailure e) {
            throw ProjectConnection.unavailable(project, e).orElseThrow(() -> e);
        } finally {
            if (!isOpen) {
                copy.close();
            }
        }
    }

    /** Returns the format of the project. */
    private int write() throws ProjectUnavailable {
        int format;
        try (Sql sql = source()) {
            ProjectConnection.requireProject(project, sql);
            format = Migrations.version(sql);
            ProjectConnection.requireUnaltered(project, sql, format);
            copy(sql, format);
        }
        return format;
    }

    /** The project may lie on a full disk, but what is full here is that of temporary files. */
    private void copy(Sql sql, int format) throws ProjectTooOld {
        try {
            sql.copyTo(file);
            try (Sql copied = Connections.draft(file)) {
                Migrations.run(copied, Migrations.newest());
            }
        } catch (StoreFailure e) {
            if (e.isDiskFull()) {
                throw ProjectTooOld.withoutRoom(project, format, file.getParent());
            }
            throw e;
        }
    }

    /** The last to close a project would put a log that lies beside it into it. */
    private Sql source() throws ProjectUnreadable {
        if (ProjectOpener.hasLog(project)) {
            return readable(() -> Connections.readOnly(project))
                    .orElseThrow(() -> ProjectUnreadable.unfinished(project));
        }
        return readable(() -> Connections.reader(project))
                .orElseGet(() -> Connections.frozen(project));
    }

    /** Empty where SQLite would have to write beside the file. */
    private static Optional<Sql> readable(Supplier<Sql> connection) {
        try {
            return Optional.of(tried(connection.get()));
        } catch (StoreFailure e) {
            if (e.isWriteRefused() || e.isDiskFull()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Sql tried(Sql sql) {
        boolean isReadable = false;
        try {
            sql.number("SELECT count(*) FROM sqlite_schema");
            isReadable = true;
            return sql;
        } finally {
            if (!isReadable) {
                sql.close();
            }
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            System.getLogger(MigratedCopy.class.getName())
                    .log(System.Logger.Level.WARNING, "A copy stays behind: " + file, e);
        }
    }
}
