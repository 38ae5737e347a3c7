package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** SQLite's write-ahead log, which lies beside a project that is open or that a crash left. */
final class LogBeside {

    private LogBeside() {}

    static Path of(Path project) {
        return project.resolveSibling(project.getFileName() + "-wal");
    }

    static boolean isThere(Path project) throws ProjectUnreadable {
        Path log = of(project);
        try {
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            throw ProjectUnreadable.refused(log);
        }
    }

    static boolean isReadable(Path project) {
        return Files.isReadable(project)
                && (Files.notExists(of(project)) || Files.isReadable(of(project)));
    }

    /** Of a project that nobody writes to. */
    static LogState state(Path project) throws ProjectUnreadable {
        try {
            return WriteAheadLog.state(of(project));
        } catch (IOException e) {
            throw ProjectUnreadable.refused(of(project));
        }
    }

    /**
     * How a desk that did not close the project left its log.
     *
     * @return empty where the project was closed, or a desk has it open
     */
    static Optional<LogState> left(Path project) throws ProjectUnreadable {
        Optional<LogState> found = found(project);
        return found.isEmpty() || ProjectLock.isHeld(project) ? Optional.empty() : found;
    }

    /** Whether the desk whose changes a connection reads ended without closing the project. */
    static boolean isLeft(Path project, Sql sql) {
        try {
            return isThere(project) && new SessionMark(sql).isSet() && !ProjectLock.isHeld(project);
        } catch (ProjectUnreadable | StoreFailure e) {
            System.getLogger(LogBeside.class.getName())
                    .log(System.Logger.Level.DEBUG, "closed as it is", e);
            return false;
        }
    }

    /** As {@link #left}, of a project that no desk has open. */
    static Optional<LogState> found(Path project) throws ProjectUnreadable {
        return isThere(project) || SessionMark.isLeftIn(project)
                ? Optional.of(state(project))
                : Optional.empty();
    }

    /** The project, its log and that one's index, whether they are there or not. */
    static List<Path> files(Path project) {
        return Stream.of("", "-wal", "-shm")
                .map(ending -> project.resolveSibling(project.getFileName() + ending))
                .toList();
    }

    static void delete(Path project) throws IOException {
        for (Path file : files(project)) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Copies a project with its log, byte for byte, while no desk may open it.
     *
     * @return false where one has it open by now; there is no copy then
     */
    static boolean fetch(Path project, Path target) throws IOException {
        if (!ProjectLock.isThere(project)) {
            copyBoth(project, target);
            boolean isOpened = ProjectLock.isThere(project);
            if (isOpened) {
                delete(target);
            }
            return !isOpened;
        }
        try (ProjectLock _ = ProjectLock.look(project)) {
            copyBoth(project, target);
            return true;
        } catch (FolderNotWritable | DiskFull e) {
            copyBoth(project, target);
            return true;
        } catch (ProjectLocked e) {
            return false;
        }
    }

    /** Copies the project over another file, with the log where there is one. */
    static void copyBoth(Path project, Path target) throws IOException {
        delete(target);
        Files.copy(project, target);
        if (Files.exists(of(project))) {
            Files.copy(of(project), of(target));
        }
    }

    /** Copies the project, its log and that one's index, byte for byte. */
    static void copyAll(Path project, Path target) throws IOException {
        List<Path> from = files(project);
        List<Path> to = files(target);
        for (int i = 0; i < from.size(); i++) {
            if (Files.isRegularFile(from.get(i))) {
                Durably.copy(from.get(i), to.get(i));
            }
        }
    }
}
