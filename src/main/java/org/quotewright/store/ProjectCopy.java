package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A copy of a project that is read in its stead: of one of an older format, brought up to this
 * one's, or of one that a desk left with its log. Closing removes it, with the folder that was made
 * for it.
 */
final class ProjectCopy implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ProjectCopy.class.getName());

    private final Path project;
    private final Path file;

    /** The project with its log, where a desk left one, until SQLite puts that into it. */
    private final Path found;

    private ProjectCopy(Path project, Path folder) {
        this.project = project;
        this.file = folder.resolve(project.getFileName());
        this.found = folder.resolve(project.getFileName() + ".found");
    }

    /** Even where the program is ended, nothing of it stays behind. */
    private void dropAtTheEnd() {
        file.getParent().toFile().deleteOnExit();
        for (Path copied : List.of(file, found)) {
            LogBeside.files(copied).forEach(part -> part.toFile().deleteOnExit());
            Path journal = copied.resolveSibling(copied.getFileName() + "-journal");
            journal.toFile().deleteOnExit();
        }
    }

    /** Everything but what is read stays with the project: its name, its backups. */
    static ProjectFile open(Path project, Path folder) throws ProjectUnavailable {
        ProjectCopy copy = new ProjectCopy(project, folder);
        copy.dropAtTheEnd();
        boolean isOpen = false;
        try {
            Optional<LogState> left = LogBeside.left(project);
            int format = copy.write(left.isPresent());
            ProjectFile read =
                    ProjectConnection.forReading(
                            project,
                            () -> Connections.frozen(copy.file),
                            sql ->
                                    new ProjectFile(
                                            project,
                                            sql,
                                            copy,
                                            SessionMark.gap(sql, left),
                                            format));
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

    /** Connects to what backups are made of: the project as it is, in its own format. */
    Sql original() {
        return Files.exists(found) ? Connections.frozen(found) : Connections.reader(project);
    }

    /** Returns the format of the project. */
    private int write(boolean isLeft) throws ProjectUnavailable {
        if (isLeft) {
            fetch();
        }
        int format;
        try (Sql sql = source()) {
            ProjectConnection.requireProject(project, sql);
            format = Migrations.version(sql);
            if (format <= Migrations.newest()) {
                ProjectConnection.requireUnaltered(project, sql, format);
            }
            copy(sql, format);
        }
        return format;
    }

    private void fetch() throws ProjectUnavailable {
        try {
            LogBeside.fetch(project, found);
        } catch (IOException e) {
            throw LogBeside.isReadable(project)
                    ? ProjectLeftOpen.withoutRoom(project, file.getParent())
                    : ProjectUnreadable.refused(project);
        }
    }

    /** The project may lie on a full disk, but what is full here is that of temporary files. */
    private void copy(Sql sql, int format) throws ProjectUnavailable {
        try {
            sql.copyTo(file);
            try (Sql copied = Connections.draft(file)) {
                if (format < Migrations.newest()) {
                    Migrations.run(copied, Migrations.newest());
                }
            }
        } catch (StoreFailure e) {
            if (e.isDiskFull()) {
                throw withoutRoom(format);
            }
            throw e;
        }
    }

    private ProjectUnavailable withoutRoom(int format) {
        Path folder = file.getParent();
        return format < Migrations.newest()
                ? ProjectTooOld.withoutRoom(project, format, folder)
                : ProjectLeftOpen.withoutRoom(project, folder);
    }

    /** The last to close a project would put a log that lies beside it into it. */
    private Sql source() throws ProjectUnreadable {
        if (Files.exists(found)) {
            return Connections.draft(found);
        }
        if (LogBeside.isThere(project)) {
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
            LogBeside.delete(file);
            LogBeside.delete(found);
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A copy stays behind: " + file, e);
        }
    }
}
