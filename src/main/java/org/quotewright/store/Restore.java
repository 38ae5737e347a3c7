package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

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
     * @return where the file that was there is kept
     * @throws BackupRefused where the backup is not whole; nothing was changed then
     * @throws ProjectAltered where another program changed how the backup is built
     */
    public static Optional<Path> run(Path project, Path backup, Instant now)
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

    private Optional<Path> from(Path backup) throws IOException, BackupRefused, ProjectUnavailable {
        Path draft = beside(".restored");
        try {
            FileHeader header = FileHeader.of(backup);
            if (!header.isSqlite() || header.applicationId() != Migrations.APPLICATION_ID) {
                throw new NotAProject(backup);
            }
            copy(backup, draft);
            return replaceBy(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void copy(Path backup, Path draft)
            throws IOException, BackupRefused, ProjectAltered {
        try (Sql sql = Connections.reader(backup)) {
            requireUnaltered(backup, sql);
            Backup.write(sql, draft);
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
            duplicate(project, work);
            Salvage salvage =
                    Salvage.of(work, new Backups(project).ofThisFormat(), draft, reader, now);
            Path kept = replaceBy(draft).orElseThrow();
            return new Salvaged(kept, salvage.counts(), salvage.losses());
        } catch (StoreFailure e) {
            throw e.isDiskFull() ? new DiskFull(project) : ProjectDamaged.wholly(project);
        } catch (ProjectDamaged e) {
            throw ProjectDamaged.wholly(project);
        } finally {
            Files.deleteIfExists(draft);
            for (String part : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(work.resolveSibling(work.getFileName() + part));
            }
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
        if (Files.exists(ProjectOpener.log(project))) {
            Durably.copy(ProjectOpener.log(project), ProjectOpener.log(kept));
        }
        Durably.copy(project, kept);
        return kept;
    }

    private static void duplicate(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(ProjectOpener.log(from))) {
            Files.copy(
                    ProjectOpener.log(from),
                    ProjectOpener.log(to),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
