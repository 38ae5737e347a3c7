package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Opens project files. A file is first looked at without SQLite, under the lock: a second handle of
 * this process would take the locks of an open database away when it closes.
 */
final class ProjectOpener {

    /** What the names of the copies say that are kept of a file as it was found. */
    private static final Map<LogState, String> KEPT =
            Map.of(
                    LogState.MISSING, "log-missing",
                    LogState.DAMAGED, "log-damaged",
                    LogState.WHOLE, "log-unmarked");

    private ProjectOpener() {}

    static ProjectFile create(Path path, Clock clock) throws ProjectUnavailable {
        Path folder = path.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new ProjectMissing(folder);
        }
        return locked(
                real(folder).resolve(path.getFileName()),
                (file, lock) -> createHeld(file, lock, clock));
    }

    static ProjectFile open(Path path, Clock clock) throws ProjectUnavailable {
        requireFile(path);
        return locked(real(path), (file, lock) -> openHeld(file, lock, clock));
    }

    static ProjectFile openForReading(Path path) throws ProjectUnavailable {
        requireFile(path);
        return inPlace(real(path));
    }

    private static ProjectFile inPlace(Path file) throws ProjectUnavailable {
        Optional<LogState> left = LogBeside.left(file);
        if (left.isPresent() && LogBeside.isThere(file)) {
            throw new ProjectLeftOpen(file);
        }
        return ProjectConnection.forReading(file, left, () -> Connections.reader(file));
    }

    static ProjectFile openCopy(Path path, Path folder) throws ProjectUnavailable {
        requireFile(path);
        return ProjectCopy.open(real(path), folder);
    }

    /** Nobody of this process holds a lock there, so the file may be looked at first. */
    static ProjectFile openUnwritable(Path path) throws ProjectUnavailable {
        requireFile(path);
        if (!Files.isReadable(path)) {
            throw ProjectUnreadable.refused(path);
        }
        Path file = real(path);
        requireProject(file);
        try {
            return inPlace(file);
        } catch (FolderNotWritable | DiskFull e) {
            return frozen(file);
        }
    }

    /**
     * SQLite reads a WAL database only with files beside it, unless told that nobody writes to it:
     * taken for granted while there is no log, or an empty one.
     */
    private static ProjectFile frozen(Path path) throws ProjectUnavailable {
        if (LogBeside.isThere(path)) {
            throw ProjectUnreadable.unfinished(path);
        }
        return ProjectConnection.forReading(
                path, LogBeside.left(path), () -> Connections.frozen(path));
    }

    /** One project has one lock, by whatever link it is opened. */
    static Path real(Path path) throws FolderNotWritable {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new FolderNotWritable(path);
        }
    }

    /** What is done to a project while its lock is held. */
    @FunctionalInterface
    private interface Held {
        ProjectFile run(Path path, ProjectLock lock) throws ProjectUnavailable;
    }

    private static ProjectFile locked(Path path, Held work) throws ProjectUnavailable {
        ProjectLock lock = ProjectLock.take(path);
        boolean isOpen = false;
        try {
            ProjectFile project = work.run(path, lock);
            isOpen = true;
            return project;
        } finally {
            if (!isOpen) {
                lock.close();
            }
        }
    }

    private static ProjectFile createHeld(Path path, ProjectLock lock, Clock clock)
            throws ProjectUnavailable {
        if (Files.exists(path)) {
            throw new ProjectExists(path);
        }
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try {
            putStrayLogAside(path, clock.instant());
            Files.deleteIfExists(draft);
            try {
                build(draft);
                Durably.move(draft, path);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (StoreFailure e) {
            throw ProjectConnection.unavailable(path, e).orElseThrow(() -> e);
        } catch (IOException e) {
            throw new FolderNotWritable(path.toAbsolutePath().getParent());
        }
        return openHeld(path, lock, clock);
    }

    /** SQLite would put a log that lies there into the new file. */
    private static void putStrayLogAside(Path path, Instant now)
            throws IOException, ProjectUnreadable {
        if (LogBeside.isThere(path)) {
            new Backups(path).keepAsFound("log-alone", now);
        }
        LogBeside.delete(path);
    }

    static void build(Path draft) {
        try (Sql sql = Connections.draft(draft)) {
            sql.script("PRAGMA application_id = " + Migrations.APPLICATION_ID);
            Migrations.run(sql, Migrations.newest());
        }
    }

    private static ProjectFile openHeld(Path path, ProjectLock lock, Clock clock)
            throws ProjectUnavailable {
        FileHeader header = requireProject(path);
        if (header.version() > Migrations.newest()) {
            throw new ProjectTooNew(path, header.version());
        }
        if (!Files.isWritable(path)) {
            throw new FolderNotWritable(path);
        }
        LogState log = LogBeside.state(path);
        if (isUnusual(log, SessionMark.isLeftIn(path))) {
            keep(path, KEPT.get(log), clock.instant());
        }
        return ProjectConnection.forWriting(path, lock, log, clock);
    }

    /**
     * SQLite drops what it cannot read of a log, and the file goes on from there: a log that is
     * found later belongs to the file as it was. A whole log beside a file without a mark may be
     * that of another.
     */
    private static void keep(Path path, String why, Instant now) throws FolderNotWritable {
        try {
            new Backups(path).keepAsFound(why, now);
        } catch (IOException e) {
            throw new FolderNotWritable(path.toAbsolutePath().getParent());
        }
    }

    private static boolean isUnusual(LogState log, boolean isMarked) {
        return switch (log) {
            case DAMAGED -> true;
            case MISSING -> isMarked;
            case WHOLE -> !isMarked;
        };
    }

    private static FileHeader requireProject(Path path) throws ProjectUnavailable {
        FileHeader header = header(path);
        if (!header.isProject()) {
            throw new NotAProject(path);
        }
        return header;
    }

    private static FileHeader header(Path path) throws ProjectUnreadable {
        try {
            return FileHeader.of(path);
        } catch (IOException e) {
            throw ProjectUnreadable.refused(path);
        }
    }

    static void requireFile(Path path) throws ProjectUnavailable {
        if (!Files.exists(path)) {
            throw new ProjectMissing(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new NotAProject(path);
        }
    }
}
