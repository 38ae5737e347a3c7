package org.quotewright.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * Opens project files. A file is first looked at without SQLite, under the lock: a second handle of
 * this process would take the locks of an open database away when it closes.
 */
final class ProjectOpener {

    private static final int PATIENCE_MS = 5_000;

    private ProjectOpener() {}

    static ProjectFile create(Path path) throws ProjectUnavailable {
        Path folder = path.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new ProjectMissing(folder);
        }
        return locked(real(folder).resolve(path.getFileName()), ProjectOpener::createHeld);
    }

    static ProjectFile open(Path path) throws ProjectUnavailable {
        requireFile(path);
        return locked(real(path), ProjectOpener::openHeld);
    }

    static ProjectFile openForReading(Path path) throws ProjectUnavailable {
        requireFile(path);
        return connected(real(path), Optional.empty());
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
            return connected(file, Optional.empty());
        } catch (FolderNotWritable e) {
            return frozen(file);
        }
    }

    /**
     * SQLite reads a WAL database only with files beside it, unless told that nobody writes to it:
     * taken for granted while there is no log, or an empty one.
     */
    private static ProjectFile frozen(Path path) throws ProjectUnavailable {
        if (hasLog(path)) {
            throw ProjectUnreadable.unfinished(path);
        }
        return connected(path, Optional.empty(), () -> Sql.frozen(path, config(false)));
    }

    private static boolean hasLog(Path path) throws ProjectUnreadable {
        Path log = path.resolveSibling(path.getFileName() + "-wal");
        try {
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            throw ProjectUnreadable.refused(log);
        }
    }

    /** One project has one lock, by whatever link it is opened. */
    private static Path real(Path path) throws FolderNotWritable {
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

    private static ProjectFile createHeld(Path path, ProjectLock lock) throws ProjectUnavailable {
        if (Files.exists(path)) {
            throw new ProjectExists(path);
        }
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            try {
                build(draft);
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
                sync(path.getParent());
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new FolderNotWritable(path.toAbsolutePath().getParent());
        }
        return openHeld(path, lock);
    }

    /** Makes the new name survive a loss of power; Windows does not open folders, nor need it. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            System.getLogger(ProjectOpener.class.getName())
                    .log(System.Logger.Level.DEBUG, "the folder cannot be synced", e);
        }
    }

    private static void build(Path draft) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        try (Sql sql = Sql.connect(draft, config)) {
            sql.script("PRAGMA application_id = " + Migrations.APPLICATION_ID);
            Migrations.run(sql);
        }
    }

    private static ProjectFile openHeld(Path path, ProjectLock lock) throws ProjectUnavailable {
        requireProject(path);
        if (!Files.isWritable(path)) {
            throw new FolderNotWritable(path);
        }
        return connected(path, Optional.of(lock));
    }

    private static void requireProject(Path path) throws ProjectUnavailable {
        FileHeader header = header(path);
        if (!header.isSqlite() || header.applicationId() != Migrations.APPLICATION_ID) {
            throw new NotAProject(path);
        }
        requireKnown(path, header.version());
    }

    private static FileHeader header(Path path) throws ProjectUnreadable {
        try {
            return FileHeader.of(path);
        } catch (IOException e) {
            throw ProjectUnreadable.refused(path);
        }
    }

    private static void requireFile(Path path) throws ProjectUnavailable {
        if (!Files.exists(path)) {
            throw new ProjectMissing(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new NotAProject(path);
        }
    }

    private static void requireKnown(Path path, int version) throws ProjectTooNew {
        if (version > Migrations.newest()) {
            throw new ProjectTooNew(path, version);
        }
    }

    static Sql connect(Path path, boolean isWriter) {
        return Sql.connect(path, config(isWriter));
    }

    private static SQLiteConfig config(boolean isWriter) {
        SQLiteConfig config = new SQLiteConfig();
        if (isWriter) {
            config.setJournalMode(JournalMode.WAL);
        }
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MS);
        return config;
    }

    private static ProjectFile connected(Path path, Optional<ProjectLock> lock)
            throws ProjectUnavailable {
        return connected(path, lock, () -> connect(path, lock.isPresent()));
    }

    private static ProjectFile connected(
            Path path, Optional<ProjectLock> lock, Supplier<Sql> connection)
            throws ProjectUnavailable {
        try {
            Sql sql = connection.get();
            boolean isOpen = false;
            try {
                ready(path, sql, lock.isPresent());
                isOpen = true;
                return new ProjectFile(path, sql, lock);
            } finally {
                if (!isOpen) {
                    sql.close();
                }
            }
        } catch (StoreFailure e) {
            if (e.isDamage()) {
                throw new ProjectDamaged(path);
            }
            if (e.isWriteRefused()) {
                throw new FolderNotWritable(path.toAbsolutePath().getParent());
            }
            throw e;
        }
    }

    private static void ready(Path path, Sql sql, boolean isWriter) throws ProjectUnavailable {
        if (sql.number("PRAGMA application_id") != Migrations.APPLICATION_ID) {
            throw new NotAProject(path);
        }
        requireKnown(path, Migrations.version(sql));
        if (isWriter) {
            Migrations.run(sql);
        } else {
            sql.script("PRAGMA query_only = ON");
        }
    }
}
