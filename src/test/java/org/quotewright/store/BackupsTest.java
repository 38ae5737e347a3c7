package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupsTest {

    private static final Instant NOON = StoreSamples.NOON;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void fill() throws ProjectUnavailable {
        file = folder.resolve("harbour.quotewright");
        FilledProject.write(file);
    }

    @Test
    void holdsWhatWasCommittedWhileTheDeskGoesOn()
            throws ProjectUnavailable, IOException, BackupRefused {
        try (ProjectFile project = ProjectFile.open(file)) {
            Path backup = project.backups().take(NOON);
            assertThat(FilledProject.values(backup)).isEqualTo(FilledProject.values(file));
            StoreSamples.addArticle(project, "new");
            assertThat(FilledProject.values(backup)).isNotEqualTo(FilledProject.values(file));
        }
        assertThat(names()).containsExactly("20260301T120000250Z.quotewright");
    }

    @Test
    void isDueWhenTheLatestIsADayOldOrFromTheFuture() throws IOException, BackupRefused {
        Backups backups = new Backups(file);
        assertThat(backups.isDue(NOON)).isTrue();
        backups.take(NOON);
        assertThat(backups.isDue(NOON)).isFalse();
        assertThat(backups.isDue(NOON.plus(Duration.ofHours(23)))).isFalse();
        assertThat(backups.isDue(NOON.plus(Duration.ofHours(24)))).isTrue();
        assertThat(backups.isDue(NOON.minusSeconds(1))).isTrue();
    }

    @Test
    void letsTheOldestGoButNoneThatStandsForAnotherState() throws IOException, BackupRefused {
        Backups backups = new Backups(file);
        Files.createDirectories(backups.folder());
        Path replaced = Files.createFile(backups.replaced(NOON.minusSeconds(9)));
        for (int day = 0; day < 9; day++) {
            backups.take(NOON.plus(Duration.ofDays(day)));
        }
        assertThat(names()).hasSize(8).contains(replaced.getFileName().toString());
        assertThat(backups.latest()).contains(NOON.plus(Duration.ofDays(8)));
        assertThat(names()).doesNotContain("20260302T120000250Z.quotewright");
    }

    @Test
    void dropsWhatAKilledBackupLeftADayAgo() throws IOException, BackupRefused {
        Backups backups = new Backups(file);
        backups.take(NOON);
        Path left = backups.folder().resolve("20260301T110000000Z.quotewright.new");
        Files.createFile(left);
        Files.createFile(left.resolveSibling(left.getFileName() + "-journal"));
        Instant now = Files.getLastModifiedTime(left).toInstant();
        backups.take(now.plus(Duration.ofHours(1)));
        assertThat(names()).hasSize(4);
        backups.take(now.plus(Duration.ofHours(25)));
        assertThat(names()).hasSize(3).allMatch(name -> name.endsWith(".quotewright"));
    }

    @Test
    void namesTheFolderThatThereIsNot() {
        Path nowhere = folder.resolve("no such folder");
        assertThatThrownBy(() -> new Backups(file).takeTo(nowhere.resolve("a.quotewright")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(nowhere.toString());
    }

    @Test
    void misdatedOnesTakeNoPlaceOfTheOthers() throws IOException, BackupRefused {
        Backups backups = new Backups(file);
        for (int day = 0; day < 8; day++) {
            backups.take(NOON.plus(Duration.ofDays(36_500 + day)));
        }
        for (int day = 0; day < 3; day++) {
            backups.take(NOON.plus(Duration.ofDays(day)));
        }
        assertThat(names())
                .hasSize(10)
                .contains("20260301T120000250Z.quotewright", "20260303T120000250Z.quotewright");
    }

    @Test
    void keepsTheOlderOnesWhereTheLogIsNotWhole() throws IOException, BackupRefused {
        Backups backups = new Backups(file);
        backups.take(NOON);
        tamper("DROP TRIGGER decisions_are_never_changed; UPDATE decisions SET analyst = 'x'");
        assertThatThrownBy(() -> backups.take(NOON.plusSeconds(1)))
                .isInstanceOf(BackupRefused.class);
        assertThat(names()).containsExactly("20260301T120000250Z.quotewright");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TRIGGER article_texts_are_never_changed;"
                        + " UPDATE articles SET text = replace(text, 'ferry', 'berry') WHERE id = 3",
                "UPDATE articles SET title = 'x' WHERE id = 2",
                "DROP TRIGGER article_originals_are_never_changed;"
                        + " UPDATE article_originals SET bytes = x'00' WHERE article = 2",
                "UPDATE quotes SET verdict = replace(verdict, 'verified', 'rejected')",
                "UPDATE speaker_aliases SET name = 'x'"
            })
    void keepsTheOlderOnesWhereAnythingIsDamaged(String damage) throws IOException, BackupRefused {
        Backups backups = new Backups(file);
        backups.take(NOON);
        tamper(damage);
        assertThatThrownBy(() -> backups.take(NOON.plusSeconds(1)))
                .isInstanceOf(BackupRefused.class);
        assertThatThrownBy(() -> backups.takeTo(folder.resolve("elsewhere.quotewright")))
                .isInstanceOf(BackupRefused.class);
        assertThat(names()).containsExactly("20260301T120000250Z.quotewright");
        assertThat(folder.resolve("elsewhere.quotewright")).doesNotExist();
    }

    @Test
    void restoringKeepsTheFileThatWasThere() throws IOException, BackupRefused, ProjectUnavailable {
        Path backup = new Backups(file).take(NOON);
        List<String> before = FilledProject.values(file);
        try (ProjectFile project = ProjectFile.open(file)) {
            StoreSamples.addArticle(project, "later");
        }
        List<String> later = FilledProject.values(file);
        Path kept = Restore.run(file, backup, NOON).kept().orElseThrow();
        assertThat(FilledProject.values(file)).isEqualTo(before);
        assertThat(FilledProject.values(kept)).isEqualTo(later);
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.gaps()).isEmpty();
        }
    }

    @Test
    void restoresAProjectThatIsGone() throws IOException, BackupRefused, ProjectUnavailable {
        Path backup = new Backups(file).take(NOON);
        List<String> before = FilledProject.values(file);
        Files.delete(file);
        assertThat(Restore.run(file, backup, NOON).kept()).isEmpty();
        assertThat(FilledProject.values(file)).isEqualTo(before);
    }

    @Test
    void restoresNothingWhileADeskHasTheProjectOpen()
            throws IOException, BackupRefused, ProjectUnavailable {
        Path backup = new Backups(file).take(NOON);
        try (ProjectFile open = ProjectFile.open(file)) {
            assertThatThrownBy(() -> Restore.run(file, backup, NOON))
                    .isInstanceOf(ProjectLocked.class);
            assertThat(open.articles().ids()).hasSize(FilledProject.ARTICLES);
        }
    }

    @Test
    void restoresNoBackupThatIsNotWhole() throws IOException, BackupRefused {
        Path backup = new Backups(file).take(NOON);
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
        List<String> before = FilledProject.values(file);
        assertThatThrownBy(() -> Restore.run(file, backup, NOON)).isInstanceOf(BackupRefused.class);
        assertThat(FilledProject.values(file)).isEqualTo(before);
    }

    @Test
    void restoresNoBackupThatNoDeskWouldOpen() throws IOException, BackupRefused {
        Path backup = new Backups(file).take(NOON);
        try (Sql sql = Connections.draft(backup)) {
            sql.script("CREATE TRIGGER planted AFTER INSERT ON decisions BEGIN SELECT 1; END");
        }
        List<String> before = FilledProject.values(file);
        assertThatThrownBy(() -> Restore.run(file, backup, NOON))
                .isInstanceOfSatisfying(
                        ProjectAltered.class,
                        refused -> assertThat(refused.file()).isEqualTo(backup));
        assertThat(FilledProject.values(file)).isEqualTo(before);
    }

    private void tamper(String statements) {
        try (Sql sql = Connections.writer(file)) {
            sql.script(statements);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(new Backups(file).folder())) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
