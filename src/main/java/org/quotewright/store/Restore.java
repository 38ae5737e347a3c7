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
        if (Files.exists(file) && Files.isSameFile(file, backup)) {
            throw BackupRefused.itself(file);
        }
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

    private Optional<Gap> copy(Path backup, Path source, Path draft)
            throws IOException, BackupRefused, ProjectUnavailable {
        Optional<LogState> left = LogBeside.left(backup);
        try (Sql sql = connected(backup, left, source)) {
            requireUnaltered(backup, sql);
            Optional<Gap> gap = SessionMark.gap(sql, left);
            Backup.write(sql, draft, gap);
            return gap;
        } catch (StoreFailure e) {
            if (e.isDiskFull()) {
                throw new DiskFull(project);
            }
            throw new BackupRefused(backup);
        }
    }

    /**
     * One that a desk left with its log is read as a copy: reading it where it lies would end it.
     */
    private static Sql connected(Path backup, Optional<LogState> left, Path source)
            throws IOException, ProjectUnreadable {
        boolean isWithLog = left.isPresent() && LogBeside.isThere(backup);
        return isWithLog && LogBeside.fetch(backup, source)
                ? Connections.draft(source)
                : Connections.reader(backup);
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
            boolean isOurs = FileHeader.of(project).applicationId() == Migrations.APPLICATION_ID;
            Salvage salvage =
                    Salvage.of(work, left, new Backups(project).ofThisFormat(), draft, reader, now);
            if (!isOurs && salvage.counts().articles() == 0) {
                throw ProjectDamaged.wholly(project);
            }
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
    private Optional<Path> replaceBy(Path draft) throws IOException, ProjectUnreadable {
        Optional<Path> kept = keep();
        for (Path beside : LogBeside.files(project)) {
            if (!beside.equals(project)) {
                Files.deleteIfExists(beside);
            }
        }
        Durably.move(draft, project);
        return kept;
    }

    /** Even a log whose project is gone holds decisions. */
    private Optional<Path> keep() throws IOException, ProjectUnreadable {
        boolean isThere = Files.exists(project);
        if (!isThere && !LogBeside.isThere(project)) {
            return Optional.empty();
        }
        Backups backups = new Backups(project);
        Files.createDirectories(backups.folder());
        Path kept = backups.replaced(now);
        LogBeside.copyAll(project, kept);
        return Optional.of(isThere ? kept : LogBeside.of(kept));
    }
}
