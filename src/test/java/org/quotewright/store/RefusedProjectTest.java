package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

/** What cannot be opened is left as it is, and said in a word of its own. */
class RefusedProjectTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("harbour.quotewright");
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
    void saysWhenAProjectIsDamaged() throws ProjectUnavailable, IOException {
        ProjectFile.create(file).close();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
        Files.write(file, bytes);
        assertRefused(ProjectDamaged.class, () -> ProjectFile.open(file));
    }

    @Test
    void callsAForeignFileTheSameHoweverItIsOpened(@TempDir Path copies) throws IOException {
        Files.writeString(file, "Minutes of the harbour board, in plain text. ".repeat(40));
        assertRefused(NotAProject.class, () -> ProjectFile.open(file));
        assertRefused(NotAProject.class, () -> ProjectFile.openForReading(file));
        assertRefused(
                NotAProject.class,
                () -> ProjectFile.openCopy(file, Files.createDirectory(copies.resolve("copy"))));
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
    void leavesAForeignFileAloneWhereNothingCanBeWritten() throws IOException {
        Files.writeString(file, "Dear diary,\nnothing happened.\n".repeat(10));
        assertRefused(NotAProject.class, () -> ProjectFile.openUnwritable(file));
    }

    private void tamper(String statements) {
        try (Sql sql = Sql.connect(file, new SQLiteConfig())) {
            sql.script(statements);
        }
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
