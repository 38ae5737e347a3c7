package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Article;
import org.sqlite.SQLiteConfig;

class ProjectFileTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("harbour.quotewright");
    }

    @Test
    void keepsWhatWasWritten() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.create(file)) {
            StoreSamples.addArticle(project, StoreSamples.TEXT);
        }
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.articles().ids()).hasSize(1);
        }
    }

    @Test
    void isOneFileAfterClosing() throws ProjectUnavailable, IOException {
        try (ProjectFile project = ProjectFile.create(file)) {
            StoreSamples.addArticle(project, StoreSamples.TEXT);
            assertThat(names()).contains("harbour.quotewright.lock");
        }
        assertThat(names()).containsExactly("harbour.quotewright");
    }

    @Test
    void staysOneFileWhenAReaderClosesLast() throws ProjectUnavailable, IOException {
        ProjectFile writer = ProjectFile.create(file);
        ProjectFile reader = ProjectFile.openForReading(file);
        StoreSamples.addArticle(writer, StoreSamples.TEXT);
        writer.close();
        assertThat(reader.articles().ids()).hasSize(1);
        reader.close();
        assertThat(names()).containsExactly("harbour.quotewright");
    }

    @Test
    void signsItsFiles() throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        assertThat(FileHeader.of(file))
                .isEqualTo(new FileHeader(true, Migrations.APPLICATION_ID, Migrations.newest()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what now?.quotewright", "100% sûr #2&x=y.quotewright", "数.quotewright"})
    void takesAnyName(String name) throws ProjectUnavailable, IOException {
        file = folder.resolve(name);
        ProjectFile.create(file).close();
        ProjectFile.open(file).close();
        assertThat(names()).containsExactly(name);
    }

    @Test
    void syncsEveryCommitToTheDisk() throws ProjectUnavailable {
        ProjectFile.create(file).close();
        try (ProjectLock lock = ProjectLock.take(file);
                Sql sql = Connections.writer(file)) {
            assertThat(lock).isNotNull();
            assertThat(sql.first("PRAGMA journal_mode", row -> row.getString(1))).contains("wal");
            assertThat(sql.number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(sql.number("PRAGMA foreign_keys")).isEqualTo(1);
        }
    }

    @Test
    void namesAMissingFile() {
        assertThatExceptionOfType(ProjectMissing.class)
                .isThrownBy(() -> ProjectFile.open(file))
                .satisfies(e -> assertThat(e.file()).isEqualTo(file));
        assertThat(file).doesNotExist();
    }

    @Test
    void createsNothingInAMissingFolder() {
        Path missing = folder.resolve("gone");
        assertThatExceptionOfType(ProjectMissing.class)
                .isThrownBy(() -> ProjectFile.create(missing.resolve("a.quotewright")))
                .satisfies(e -> assertThat(e.file()).isEqualTo(missing));
    }

    @Test
    void createsNothingOverAFile() throws IOException {
        Files.writeString(file, "notes");
        assertRefused(ProjectExists.class, () -> ProjectFile.create(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dear diary,\nnothing happened.\n"})
    void leavesAFileThatIsNoDatabaseAlone(String content) throws IOException {
        Files.writeString(file, content + " ".repeat(content.length() * 10));
        assertRefused(NotAProject.class, () -> ProjectFile.open(file));
    }

    @Test
    void leavesTheDatabaseOfAnotherProgramAlone() throws IOException {
        try (Sql sql = Sql.connect(file, new SQLiteConfig())) {
            sql.script("CREATE TABLE bookmarks (url TEXT)");
        }
        assertRefused(NotAProject.class, () -> ProjectFile.open(file));
        assertRefused(NotAProject.class, () -> ProjectFile.openForReading(file));
    }

    @Test
    void leavesTheProjectOfALaterReleaseAlone() throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        try (Sql sql = Sql.connect(file, new SQLiteConfig())) {
            sql.script("PRAGMA journal_mode = DELETE; PRAGMA user_version = 99");
        }
        assertRefused(ProjectTooNew.class, () -> ProjectFile.open(file));
    }

    @Test
    void readsTheProjectOfALaterReleaseWhereItKnowsTheTables() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.create(file)) {
            StoreSamples.addArticle(project, StoreSamples.TEXT);
        }
        tamper("ALTER TABLE quotes ADD COLUMN mood TEXT; PRAGMA user_version = 99");
        try (ProjectFile project = ProjectFile.openForReading(file)) {
            assertThat(project.isReadOnly()).isTrue();
            assertThat(project.format()).isEqualTo(99);
            assertThat(project.articles().ids()).hasSize(1);
        }
    }

    @Test
    void refusesTheProjectOfALaterReleaseWhereATableIsAnother() throws ProjectUnavailable {
        ProjectFile.create(file).close();
        tamper("ALTER TABLE quotes RENAME COLUMN verdict TO ruling; PRAGMA user_version = 99");
        assertThatThrownBy(() -> ProjectFile.openForReading(file))
                .isInstanceOf(ProjectTooNew.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER planted AFTER INSERT ON decisions BEGIN DELETE FROM sessions; END",
                "CREATE VIEW planted AS SELECT * FROM articles",
                "CREATE UNIQUE INDEX planted ON quotes (article)",
                "DROP TRIGGER decisions_are_never_removed",
                "ALTER TABLE sessions RENAME TO s; CREATE VIEW sessions AS SELECT * FROM s"
            })
    void refusesAFileWhoseTablesAnotherProgramChanged(String planted)
            throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        tamper(planted);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> ProjectFile.open(file)).isInstanceOf(ProjectAltered.class);
        assertThatThrownBy(() -> ProjectFile.openForReading(file))
                .isInstanceOf(ProjectAltered.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void missingLogOfAKilledDeskIsNoticed() throws ProjectUnavailable, IOException {
        Instant opened = Instant.parse("2026-03-02T08:00:00Z");
        ProjectFile.create(file).close();
        Path copy = folder.resolve("copy.quotewright");
        try (ProjectFile killed = ProjectFile.open(file, Clock.fixed(opened, ZoneOffset.UTC))) {
            assertThat(killed.gap()).isEmpty();
            Files.copy(file, copy);
        }
        try (ProjectFile project = ProjectFile.open(copy)) {
            assertThat(project.gap()).contains(new Gap(opened, LogState.MISSING));
        }
        try (ProjectFile project = ProjectFile.open(copy)) {
            assertThat(project.gap()).isEmpty();
        }
    }

    @Test
    void logOfAKilledDeskThatIsThereLosesNothing() throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        Path copy = folder.resolve("copy.quotewright");
        try (ProjectFile killed = ProjectFile.open(file)) {
            StoreSamples.addArticle(killed, StoreSamples.TEXT);
            Files.copy(file, copy);
            Files.copy(
                    folder.resolve("harbour.quotewright-wal"),
                    folder.resolve("copy.quotewright-wal"));
        }
        try (ProjectFile project = ProjectFile.open(copy)) {
            assertThat(project.gap()).isEmpty();
            assertThat(project.articles().ids()).hasSize(1);
        }
    }

    @Test
    void saysWhenAProjectIsDamaged() throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
        Files.write(file, bytes);
        assertRefused(ProjectDamaged.class, () -> ProjectFile.open(file));
    }

    @Test
    void refusesAFolder() {
        assertThatExceptionOfType(NotAProject.class).isThrownBy(() -> ProjectFile.open(folder));
    }

    @Test
    void saysWhenTheFolderCannotBeWritten() {
        Path sealed = Path.of("/proc");
        assumeTrue(Files.isDirectory(sealed), "needs a folder that not even root may write to");
        assertThatExceptionOfType(FolderNotWritable.class)
                .isThrownBy(() -> ProjectFile.create(sealed.resolve("a.quotewright")))
                .satisfies(e -> assertThat(e.file()).isEqualTo(sealed));
    }

    @Test
    void readsWhereNoFileCanBeMadeBeside() throws ProjectUnavailable, IOException {
        try (ProjectFile project = ProjectFile.create(file)) {
            StoreSamples.addArticle(project, StoreSamples.TEXT);
        }
        sealFolder();
        try (ProjectFile project = ProjectFile.openUnwritable(file)) {
            assertThat(project.isReadOnly()).isTrue();
            assertThat(project.articles().ids()).hasSize(1);
            assertThat(project.check().ofFile()).isEmpty();
        }
    }

    @Test
    void explainsThatALogCannotBeReadWhereNothingCanBeWritten()
            throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        sealFolder();
        Files.write(folder.resolve("harbour.quotewright-wal"), new byte[5000]);
        assertThatExceptionOfType(ProjectUnreadable.class)
                .isThrownBy(() -> ProjectFile.openUnwritable(file))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("store.unfinished"));
    }

    @Test
    void leavesAForeignFileAloneWhereNothingCanBeWritten() throws IOException {
        Files.writeString(file, "Dear diary,\nnothing happened.\n".repeat(10));
        assertRefused(NotAProject.class, () -> ProjectFile.openUnwritable(file));
    }

    @Test
    void takesTheHostFromTheSystemWhereTheShellKeepsIt() throws IOException {
        Path hostname = Files.writeString(folder.resolve("hostname"), "tern-desk\n");
        assertThat(LockHolder.host(Map.of(), hostname)).isEqualTo("tern-desk");
        assertThat(LockHolder.host(Map.of("HOSTNAME", "gull"), hostname)).isEqualTo("gull");
        assertThat(LockHolder.host(Map.of(), folder.resolve("none"))).isEmpty();
    }

    @Test
    void fullDiskLosesNothingThatWasSaved() throws ProjectUnavailable {
        ProjectFile.create(file).close();
        Sql sql = Connections.writer(file);
        try (ProjectFile project =
                new ProjectFile(file, sql, Optional.of(ProjectLock.take(file)), Optional.empty())) {
            StoreSamples.addArticle(project, StoreSamples.TEXT);
            sql.script("PRAGMA max_page_count = " + sql.number("PRAGMA page_count"));
            assertThatExceptionOfType(StoreFailure.class)
                    .isThrownBy(() -> StoreSamples.addArticle(project, "x".repeat(100_000)))
                    .satisfies(e -> assertThat(e.messageKey()).isEqualTo("store.failure.full"));
            sql.script("PRAGMA max_page_count = 100000");
            StoreSamples.addArticle(project, "x".repeat(100_000));
            assertThat(project.articles().ids()).hasSize(2);
            assertThat(project.check().ofFile()).isEmpty();
        }
    }

    @Test
    void readerSeesWhatTheWriterCommitsAndWritesNothing() throws ProjectUnavailable {
        try (ProjectFile writer = ProjectFile.create(file);
                ProjectFile reader = ProjectFile.openForReading(file)) {
            StoreSamples.addArticle(writer, StoreSamples.TEXT);
            assertThat(reader.isReadOnly()).isTrue();
            assertThat(reader.articles().ids()).hasSize(1);
            assertThatThrownBy(() -> StoreSamples.addArticle(reader, "x"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void failedTransactionLeavesNothing() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.create(file)) {
            assertThatThrownBy(() ->
                            project.write(() -> {
                                project.articles().add(Article.of("x"), "x.txt", StoreSamples.NOON);
                                throw new IllegalArgumentException("second thoughts");
                            }))
                    .hasMessage("second thoughts");
            assertThat(project.articles().ids()).isEmpty();
            StoreSamples.addArticle(project, "y");
            assertThat(project.articles().ids()).hasSize(1);
        }
    }

    @Test
    void writesNothingOutsideATransaction() throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.create(file)) {
            assertThatThrownBy(() -> project.speakers().idOf(StoreSamples.brandt()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private void tamper(String statements) {
        try (Sql sql = Sql.connect(file, new SQLiteConfig())) {
            sql.script(statements);
        }
    }

    /** What a folder without the right to write does to SQLite, for root too. */
    private void sealFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("harbour.quotewright-shm"), folder);
    }

    private void assertRefused(Class<? extends ProjectUnavailable> type, ThrowingCallable opening)
            throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(opening).isInstanceOf(type);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names()).containsExactly(file.getFileName().toString());
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
