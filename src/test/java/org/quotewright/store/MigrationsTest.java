package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.sqlite.SQLiteConfig;

class MigrationsTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("old.quotewright");
        FormatOne.write(file, 3);
    }

    @Test
    void firstFormatKeepsEveryDecision() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.open(file)) {
            List<Decision> log = project.decisions().after(0, 10);
            assertThat(log).extracting(Decision::number).containsExactly(1L, 2L, 3L);
            assertThat(log)
                    .extracting(Decision::kind)
                    .containsExactly(DecisionKind.ACCEPT, DecisionKind.REOPEN, DecisionKind.ACCEPT);
            assertThat(log).allMatch(row -> row.subject().equals(new QuoteId(1)));
            assertThat(log).allMatch(row -> row.engine().equals("rules-0"));
            assertThat(log.getLast().at()).isEqualTo(StoreSamples.NOON.plusSeconds(3));
            ReviewedQuote quote = project.quotes().get(new QuoteId(1));
            assertThat(quote.state()).isEqualTo(QuoteState.VERIFIED);
            assertThat(quote.lastDecision()).contains(log.getLast());
        }
    }

    @Test
    void firstFormatBecomesOneThatChecksAsSound() throws ProjectUnavailable {
        for (int i = 0; i < 2; i++) {
            try (ProjectFile project = ProjectFile.open(file)) {
                assertThat(project.check().ofFile()).isEmpty();
                assertThat(project.check().ofLog()).isEmpty();
                assertThat(project.check().ofDirectory()).isEmpty();
                assertThat(project.check().of(new ArticleId(1))).isEmpty();
            }
        }
    }

    @Test
    void leavesACheckedBackupOfTheFileAsItWas() throws ProjectUnavailable, IOException {
        ProjectFile.open(file).close();
        ProjectFile.open(file).close();
        Path backup = only(folder.resolve("old.quotewright.backups"));
        assertThat(backup.getFileName().toString()).endsWith("-format-1.quotewright");
        try (Sql sql = Connections.frozen(backup)) {
            assertThat(Migrations.version(sql)).isEqualTo(1);
            assertThat(sql.number("SELECT count(*) FROM decisions")).isEqualTo(3);
        }
        ProjectFile.open(backup).close();
    }

    @Test
    void damagedFileIsNotMigrated() throws IOException {
        try (Sql sql = Sql.connect(file, new SQLiteConfig())) {
            sql.script("PRAGMA journal_mode = DELETE");
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 4096, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);
        assertThatThrownBy(() -> ProjectFile.open(file)).isInstanceOf(ProjectDamaged.class);
        assertThat(FileHeader.of(file).version()).isEqualTo(1);
    }

    @Test
    void olderFormatIsNotReadWithoutTheRightToMigrate() {
        assertThatThrownBy(() -> ProjectFile.openForReading(file))
                .isInstanceOf(ProjectTooOld.class);
    }

    @Test
    void olderFormatIsReadByWayOfACopy() throws ProjectUnavailable, IOException {
        byte[] before = Files.readAllBytes(file);
        try (ProjectFile project = ProjectFile.openCopy(file, copies())) {
            assertThat(project.isReadOnly()).isTrue();
            assertThat(project.isOfOlderFormat()).isTrue();
            assertThat(project.format()).isEqualTo(1);
            assertThat(project.path()).isEqualTo(file.toRealPath());
            assertThat(project.decisions().last()).isEqualTo(3);
            assertThat(FilledProject.faults(project)).isEmpty();
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(folder.toFile().list()).containsExactly("old.quotewright");
    }

    @Test
    void olderFormatIsReadWithItsLogAndNeitherIsChanged() throws ProjectUnavailable, IOException {
        Path left = folder.resolve("left.quotewright");
        Path log = folder.resolve("left.quotewright-wal");
        try (Sql sql = Connections.writer(file)) {
            sql.script("UPDATE quotes SET note = 'only in the log'");
            Files.copy(file, left);
            Files.copy(folder.resolve("old.quotewright-wal"), log);
        }
        byte[] before = Files.readAllBytes(left);
        byte[] logBefore = Files.readAllBytes(log);
        Path copies = copies();
        try (ProjectFile project = ProjectFile.openCopy(left, copies);
                Sql sql = Connections.frozen(copies.resolve("left.quotewright"))) {
            assertThat(project.decisions().last()).isEqualTo(3);
            assertThat(sql.number("SELECT count(*) FROM quotes WHERE note LIKE 'only%'")).isOne();
        }
        assertThat(left).hasBinaryContent(before);
        assertThat(log).hasBinaryContent(logBefore);
    }

    @Test
    void aBackupOfWhatIsReadByWayOfACopyIsOneOfTheProjectItself() throws Exception {
        Path backup = folder.resolve("backup.quotewright");
        try (ProjectFile project = ProjectFile.openCopy(file, copies())) {
            project.backups().takeTo(backup);
        }
        assertThat(FileHeader.of(backup).version()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoRoomForACopy() throws IOException {
        Path copies = copies();
        try (SmallDisk disk = SmallDisk.mount(copies, 1)) {
            disk.fill(8);
            assertThatThrownBy(() -> ProjectFile.openCopy(file, copies))
                    .isInstanceOfSatisfying(
                            ProjectTooOld.class,
                            refused ->
                                    assertThat(refused.messageKey())
                                            .isEqualTo("store.too-old-no-room"));
        }
    }

    private Path copies() throws IOException {
        return Files.createDirectory(folder.resolve("copies"));
    }

    @Test
    void olderFormatThatAnotherProgramAlteredIsNotRead() throws IOException {
        try (Sql sql = Connections.writer(file)) {
            sql.script("CREATE TRIGGER planted AFTER UPDATE ON quotes BEGIN SELECT 1; END");
        }
        Path copies = copies();
        assertThatThrownBy(() -> ProjectFile.openCopy(file, copies))
                .isInstanceOf(ProjectAltered.class);
        assertThat(copies).doesNotExist();
    }

    @Test
    void migratedLogIsAppendOnly() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThatThrownBy(() -> StoreSamples.tamper(project, "DELETE FROM decisions"))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void newFileAndMigratedFileHaveTheSameTables() throws ProjectUnavailable {
        Path fresh = folder.resolve("new.quotewright");
        ProjectFile.create(fresh).close();
        ProjectFile.open(file).close();
        assertThat(tables(file)).isEqualTo(tables(fresh));
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private static List<String> tables(Path path) {
        try (Sql sql = Connections.reader(path)) {
            return sql.query(
                    "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name",
                    row -> row.getString(1));
        }
    }
}
