package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a project that a desk did not close: backups, and what is put in its place. */
class LeftOpenRestoreTest {

    private static final Gap DAMAGED = new Gap(LeftProject.OPENED, LogState.DAMAGED, false);
    private static final Gap MISSING = new Gap(LeftProject.OPENED, LogState.MISSING, false);

    @TempDir Path folder;
    private LeftProject left;
    private Path file;
    private Path copies;

    @BeforeEach
    void leave() throws ProjectUnavailable, IOException {
        left = LeftProject.in(folder);
        file = left.file();
        copies = left.copies();
    }

    @Test
    void aBackupOfWhatWasLeftHasWhatTheLogHolds() throws Exception {
        Map<Path, ByteBuffer> before = left.contents();
        Path backup = folder.resolve("backup.quotewright");
        try (ProjectFile project = ProjectFile.openCopy(file, copies)) {
            project.backups().takeTo(backup);
        }
        assertThat(left.contents()).isEqualTo(before);
        try (ProjectFile project = ProjectFile.openForReading(backup)) {
            assertThat(project.articles().ids()).hasSize(2);
            assertThat(project.gaps()).isEmpty();
        }
    }

    @Test
    void restoringFromItTakesTheLogAlongAndLeavesIt() throws Exception {
        Map<Path, ByteBuffer> before = left.contents();
        Path restored = folder.resolve("restored.quotewright");
        assertThat(Restore.run(restored, file, LeftProject.OPENED).gap()).isEmpty();
        assertThat(left.contents()).isEqualTo(before);
        try (ProjectFile project = ProjectFile.openForReading(restored)) {
            assertThat(project.articles().ids()).hasSize(2);
        }
    }

    @Test
    void restoringFromItNamesWhatMayBeLost() throws Exception {
        left.damageLog();
        Path restored = folder.resolve("restored.quotewright");
        assertThat(Restore.run(restored, file, LeftProject.OPENED).gap()).contains(DAMAGED);
        left.loseLog();
        assertThat(Restore.run(restored, file, LeftProject.OPENED).gap()).contains(MISSING);
    }

    @Test
    void whatIsRestoredFromItGoesOnNamingWhatMayBeLost() throws Exception {
        left.damageLog();
        Path restored = folder.resolve("restored.quotewright");
        Restore.run(restored, file, LeftProject.OPENED);
        Path backup = folder.resolve("backup.quotewright");
        try (ProjectFile project = ProjectFile.openCopy(file, copies)) {
            project.backups().takeTo(backup);
        }
        for (Path copy : List.of(restored, backup)) {
            try (ProjectFile project = ProjectFile.openForReading(copy)) {
                assertThat(project.gaps()).extracting(Gap::log).containsExactly(LogState.DAMAGED);
            }
        }
    }

    @Test
    void isNotPutInItsOwnPlace() throws IOException {
        Map<Path, ByteBuffer> before = left.contents();
        assertThatThrownBy(() -> Restore.run(file, file, LeftProject.OPENED))
                .isInstanceOf(BackupRefused.class);
        assertThat(left.contents()).isEqualTo(before);
    }

    @Test
    void aLogWhoseProjectIsGoneIsKept() throws Exception {
        byte[] log = Files.readAllBytes(LogBeside.of(file));
        Path backup = folder.resolve("backup.quotewright");
        ProjectFile.create(backup).close();
        Files.delete(file);
        Path kept = Restore.run(file, backup, LeftProject.OPENED).kept().orElseThrow();
        assertThat(kept).hasBinaryContent(log);
        Files.delete(file);
        Files.write(LogBeside.of(file), log);
        Clock later = Clock.fixed(LeftProject.OPENED.plusSeconds(1), ZoneOffset.UTC);
        try (ProjectFile project = ProjectFile.create(file, later)) {
            assertThat(project.articles().ids()).isEmpty();
        }
        Path alone = kept.resolveSibling("20260302T080001000Z-log-alone.quotewright-wal");
        assertThat(alone).hasBinaryContent(log);
    }

    @Test
    void aLogBesideAFileWithoutAMarkIsKeptAsItMayBeAnothers() throws Exception {
        byte[] log = Files.readAllBytes(LogBeside.of(file));
        Path other = folder.resolve("other.quotewright");
        ProjectFile.create(other).close();
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        byte[] main = Files.readAllBytes(file);
        Clock now = Clock.fixed(LeftProject.OPENED, ZoneOffset.UTC);
        try (ProjectFile _ = ProjectFile.open(file, now)) {
            Path kept =
                    new Backups(file)
                            .folder()
                            .resolve("20260302T080000000Z-log-unmarked.quotewright");
            assertThat(kept).hasBinaryContent(main);
            assertThat(LogBeside.of(kept)).hasBinaryContent(log);
        }
    }

    @Test
    void salvageNamesWhatMayBeLostWithTheLog() throws Exception {
        left.damageLog();
        Salvaged salvaged = Restore.salvage(file, StoreSamples.FILES, LeftProject.OPENED);
        assertThat(salvaged.losses())
                .contains(ProjectCheck.Fault.of("store.salvage.log-damaged", LeftProject.OPENED));
    }

    @Test
    void salvageNamesAGapThatNobodyTookNoteOf() throws Exception {
        left.loseLog();
        ProjectFile.open(file).close();
        Salvaged salvaged = Restore.salvage(file, StoreSamples.FILES, LeftProject.OPENED);
        assertThat(salvaged.losses())
                .containsExactly(
                        ProjectCheck.Fault.of("store.salvage.log-missing", LeftProject.OPENED));
    }
}
