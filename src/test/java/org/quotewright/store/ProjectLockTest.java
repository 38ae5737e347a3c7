package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class ProjectLockTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("harbour.quotewright");
    }

    @Test
    void isHeldWhileAnotherDeskIsSigningIt() throws ProjectUnavailable {
        ProjectFile.create(file).close();
        Path lock = folder.resolve("harbour.quotewright.lock");
        try (Sql other = Sql.connect(lock, new SQLiteConfig())) {
            other.script("CREATE TABLE holder (user TEXT, host TEXT, pid INTEGER)");
            other.script("BEGIN EXCLUSIVE");
            assertThatExceptionOfType(ProjectLocked.class)
                    .isThrownBy(() -> ProjectFile.open(file))
                    .satisfies(e -> assertThat(e.holder()).isEqualTo(LockHolder.UNKNOWN));
            other.script("ROLLBACK");
        }
        ProjectFile.open(file).close();
    }

    @Test
    void closingAgainLeavesTheLockOfTheNextDeskAlone() throws ProjectUnavailable, IOException {
        ProjectFile first = ProjectFile.create(file);
        first.close();
        try (ProjectFile second = ProjectFile.open(file)) {
            first.close();
            assertThat(second.isReadOnly()).isFalse();
            assertThat(names()).contains("harbour.quotewright.lock");
        }
    }

    @Test
    void tellsASecondDeskWhoHoldsTheProject() throws ProjectUnavailable {
        ProjectFile first = ProjectFile.create(file);
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(ProjectLocked.class)
                    .isThrownBy(() -> ProjectFile.open(file))
                    .satisfies(e -> assertThat(e.holder()).isEqualTo(LockHolder.self()));
        }
        first.close();
        ProjectFile.open(file).close();
    }

    @Test
    void lockSurvivesWhatASecondDeskTries() throws ProjectUnavailable {
        try (ProjectFile first = ProjectFile.create(file)) {
            assertThatThrownBy(() -> ProjectFile.open(file)).isInstanceOf(ProjectLocked.class);
            assertThat(ChildDesk.tryToOpen(file)).isEqualTo("ProjectLocked");
            StoreSamples.addArticle(first, StoreSamples.TEXT);
        }
        assertThat(ChildDesk.tryToOpen(file)).isEqualTo("open");
    }

    @Test
    void linkLeadsToTheSameLock() throws ProjectUnavailable, IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.quotewright"), file);
        try (ProjectFile first = ProjectFile.create(file)) {
            assertThat(first.path().getFileName()).isEqualTo(file.getFileName());
            assertThatThrownBy(() -> ProjectFile.open(link)).isInstanceOf(ProjectLocked.class);
        }
        ProjectFile.open(link).close();
        assertThat(names()).containsExactly("harbour.quotewright", "link.quotewright");
    }

    @Test
    void saysWhenNoLockCanBeWritten() throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        Files.createDirectory(folder.resolve("harbour.quotewright.lock"));
        byte[] before = Files.readAllBytes(file);
        assertThatExceptionOfType(FolderNotWritable.class).isThrownBy(() -> ProjectFile.open(file));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void garbageInTheLockFileIsNoLock() throws ProjectUnavailable, IOException {
        Files.write(folder.resolve("harbour.quotewright.lock"), new byte[5000]);
        ProjectFile.create(file).close();
        Files.writeString(
                folder.resolve("harbour.quotewright.lock"),
                "x".repeat(5000),
                StandardCharsets.UTF_8);
        ProjectFile.open(file).close();
        assertThat(names()).containsExactly("harbour.quotewright");
    }

    @Test
    void whoeverOnlyLooksIsWaitedFor() throws Exception {
        ProjectFile.create(file).close();
        Files.createFile(folder.resolve("harbour.quotewright.lock"));
        ProjectLock look = ProjectLock.look(file);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> opened =
                    other.submit(() -> {
                        try (ProjectFile project = ProjectFile.open(file)) {
                            return !project.isReadOnly();
                        }
                    });
            assertThatThrownBy(() -> opened.get(200, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            look.close();
            assertThat(opened.get()).isTrue();
        }
    }

    @Test
    void looksOnlyWhereNoDeskHasIt() throws ProjectUnavailable {
        try (ProjectFile _ = ProjectFile.create(file)) {
            assertThat(ProjectLock.isHeld(file)).isTrue();
            assertThatThrownBy(() -> ProjectLock.look(file)).isInstanceOf(ProjectLocked.class);
        }
        assertThat(ProjectLock.isHeld(file)).isFalse();
    }

    /** As a file dialog does that looks into the files of a folder, within the desk's process. */
    @Test
    void aDeskWhoseLocksTheSystemDroppedKeepsItsProject() throws Exception {
        try (ProjectFile desk = ProjectFile.create(file)) {
            StoreSamples.addArticle(desk, StoreSamples.TEXT);
            Object log = identity(LogBeside.of(file));
            dropLocks();
            assertThat(ChildDesk.tryToOpen(file)).isEqualTo("ProjectLocked");
            assertThat(ChildDesk.tryToRead(file)).isEqualTo("1");
            assertThat(identity(LogBeside.of(file))).isEqualTo(log);
            StoreSamples.addArticle(desk, StoreSamples.TEXT + " And more.");
            assertThat(ChildDesk.tryToRead(file)).isEqualTo("2");
        }
        assertThat(ChildDesk.tryToOpen(file)).isEqualTo("open");
        assertThat(ChildDesk.tryToRead(file)).isEqualTo("2");
    }

    private void dropLocks() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.readAllBytes(each);
            }
        }
    }

    private static Object identity(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    @Test
    void knowsWhichProcessesRun() throws IOException {
        Path lock = Files.createFile(folder.resolve("a.lock"));
        LockHolder self = LockHolder.self();
        LockHolder ended = new LockHolder("ada", self.host(), Integer.MAX_VALUE);
        LockHolder elsewhere = new LockHolder("ada", self.host() + "-2", self.pid());
        assertThat(self.isAlive(lock)).isTrue();
        assertThat(ended.mayLive(lock)).isFalse();
        assertThat(LockHolder.nobody().mayLive(lock)).isFalse();
        assertThat(elsewhere.mayLive(lock)).isTrue();
        assertThat(elsewhere.isAlive(lock)).isFalse();
        Files.setLastModifiedTime(lock, FileTime.from(Instant.EPOCH));
        assertThat(self.mayLive(lock)).isFalse();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
