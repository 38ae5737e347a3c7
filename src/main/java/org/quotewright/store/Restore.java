package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts another file in the place of a project. The present one is kept among the backups, with
 * SQLite's log where there is one, before anything is put in its place.
 */
public final class Restore {

    private final Path project;
    private final Instant now;

    private Restore(Path project, Instant now) {
        this.project = project;
        this.now = now;
    }

    /**
     * Puts a backup in the place of a project that nobody has open.
     *
     * @return where the file that was there is kept, and what may be lost of the backup
     * @throws BackupRefused where the backup is not whole; nothing was changed then
     * @throws ProjectAltered where another program changed how the backup is built
     */
    public static Restored run(Path project, Path backup, Instant now)
            throws IOException, BackupRefused, ProjectUnavailable {
        ProjectOpener.requireFile(backup);
        Path file = named(project);
        try (ProjectLock _ = ProjectLock.take(file)) {
            return new Restore(file, now).from(backup);
        }
    }

    /**
     * Makes a project anew from what can be read of it, and puts that in its place.
     *
     * @param reader reads texts that are damaged anew from the files that they came from
     * @throws ProjectDamaged where nothing of it can be read; nothing was changed then
     * @throws ProjectTooNew where a later release wrote it; nothing was changed then
     */
    public static Salvaged salvage(Path project, TextReader reader, Instant now)
            throws IOException, ProjectUnavailable {
        ProjectOpener.requireFile(project);
        Path file = ProjectOpener.real(project);
        try (ProjectLock _ = ProjectLock.take(file)) {
            return new Restore(file, now).salvaged(reader);
        }
    }

    private static Path named(Path project) throws ProjectUnavailable {
        Path folder = project.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new ProjectMissing(folder);
        }
        return Files.exists(project)
                ? ProjectOpener.real(project)
                : ProjectOpener.real(folder).resolve(project.getFileName());
    }

    private Restored from(Path backup) throws IOException, BackupRefused, ProjectUnavailable {
        Path draft = beside(".restored");
        Path source = beside(".source");
        try {
            FileHeader header = FileHeader.of(backup);
            if (!header.isSqlite() || header.applicationId() != Migrations.APPLICATION_ID) {
                throw new NotAProject(backup);
            }
            Optional<Gap> gap = copy(backup, source, draft);
            return new Restored(replaceBy(draft), gap);
        } finally {
            Files.deleteIfExists(draft);
            LogBeside.delete(source);
        }
    }

    /**
     * One that a desk left with its log is read as a copy: reading it where it lies would end it.
     */
    private static Optional<Gap> copy(Path backup, Path source, Path draft)
            throws IOException, BackupRefused, ProjectUnavailable {
        Optional<LogState> left = LogBeside.left(backup);
        boolean isWithLog = left.isPresent() && LogBeside.isThere(backup);
        if (isWithLog) {
            LogBeside.copyBoth(backup, source);
        }
        try (Sql sql = isWithLog ? Connections.draft(source) : Connections.reader(backup)) {
            requireUnaltered(backup, sql);
            Optional<Gap> gap = SessionMark.gap(sql, left);
            Backup.write(sql, draft);
            return gap;
        } catch (StoreFailure e) {
            throw new BackupRefused(backup);
        }
    }

    /** No desk would open it in the place of the project; a later release knows its own tables. */
    private static void requireUnaltered(Path backup, Sql sql) throws ProjectAltered {
        int version = Migrations.version(sql);
        if (version <= Migrations.newest()) {
            ProjectConnection.requireUnaltered(backup, sql, version);
        }
    }

    private Salvaged salvaged(TextReader reader) throws IOException, ProjectUnavailable {
        Path work = beside(".salvage");
        Path draft = beside(".restored");
        try {
            Optional<LogState> left = LogBeside.found(project);
            LogBeside.copyBoth(project, work);
            requireNotLater(work);
            Salvage salvage =
                    Salvage.of(work, left, new Backups(project).ofThisFormat(), draft, reader, now);
            Path kept = replaceBy(draft).orElseThrow();
            return new Salvaged(kept, salvage.counts(), salvage.losses());
        } catch (StoreFailure e) {
            throw e.isDiskFull() ? new DiskFull(project) : ProjectDamaged.wholly(project);
        } catch (ProjectDamaged e) {
            throw ProjectDamaged.wholly(project);
        } finally {
            Files.deleteIfExists(draft);
            LogBeside.delete(work);
        }
    }

    /** What a later release keeps in tables of its own would be lost. */
    private void requireNotLater(Path work) throws ProjectTooNew {
        OptionalInt format = Salvage.laterFormat(work);
        if (format.isPresent()) {
            throw new ProjectTooNew(project, format.getAsInt());
        }
    }

    private Path beside(String ending) {
        return project.resolveSibling(project.getFileName() + ending);
    }

    /** A log of the old file must not lie beside the new one: SQLite would apply it. */
    private Optional<Path> replaceBy(Path draft) throws IOException {
        Optional<Path> kept = Files.exists(project) ? Optional.of(keep()) : Optional.empty();
        Files.deleteIfExists(beside("-wal"));
        Files.deleteIfExists(beside("-shm"));
        Durably.move(draft, project);
        return kept;
    }

    private Path keep() throws IOException {
        Backups backups = new Backups(project);
        Files.createDirectories(backups.folder());
        Path kept = backups.replaced(now);
        if (Files.exists(LogBeside.of(project))) {
            Durably.copy(LogBeside.of(project), LogBeside.of(kept));
        }
        Durably.copy(project, kept);
        return kept;
    }
}
