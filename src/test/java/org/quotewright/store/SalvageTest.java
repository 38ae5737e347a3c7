package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalvageTest {

    @TempDir private Path folder;
    private DamagedProject harbour;

    @BeforeEach
    void fill() throws ProjectUnavailable {
        harbour = DamagedProject.filled(folder);
    }

    @Test
    void readsAProjectOfTheFirstFormatAsOneOfThis() throws IOException, ProjectUnavailable {
        Path old = folder.resolve("old.quotewright");
        FormatOne.write(old, 30);
        Salvaged salvaged = Restore.salvage(old, StoreSamples.FILES, StoreSamples.NOON);
        assertThat(salvaged.losses()).isEmpty();
        assertThat(salvaged.counts()).isEqualTo(new Salvaged.Counts(1, 1, 30));
    }

    @Test
    void namesATableWithAnIdThatNobodyCountsTo() throws IOException, ProjectUnavailable {
        harbour.tamper("INSERT INTO speakers VALUES (" + (1L << 62) + ", 'X', 'x', 'person', '')");
        Salvaged salvaged = Restore.salvage(harbour.file(), StoreSamples.FILES, StoreSamples.NOON);
        assertThat(salvaged.losses())
                .contains(ProjectCheck.Fault.of("store.salvage.table", "speakers"));
        assertThat(salvaged.counts().decisions()).isEqualTo(FilledProject.DECISIONS);
    }

    /** The roots of its tables lie all over its first half. */
    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 80, 95})
    void savesWhatIsLeftOfAFileThatWasCutShort(int percent) throws IOException, ProjectUnavailable {
        byte[] bytes = Files.readAllBytes(harbour.file());
        Files.write(harbour.file(), Arrays.copyOf(bytes, bytes.length * percent / 100));
        Salvaged salvaged = harbour.salvage();
        assertThat(salvaged.counts().articles()).isEqualTo(FilledProject.ARTICLES);
        assertThat(salvaged.losses()).isNotEmpty();
    }

    @Test
    void leavesAProjectOfALaterReleaseAsItIs() throws IOException, ProjectUnavailable {
        harbour.tamper("CREATE TABLE themes (id INTEGER) STRICT; PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(harbour.file());
        assertThatThrownBy(() ->
                        Restore.salvage(harbour.file(), StoreSamples.FILES, StoreSamples.NOON))
                .isInstanceOf(ProjectTooNew.class);
        assertThat(harbour.file()).hasBinaryContent(before);
    }

    @Test
    void savesAProjectWhoseNumberOfTheFormatIsDamaged() throws IOException, ProjectUnavailable {
        harbour.tamper("PRAGMA user_version = 99");
        assertThat(harbour.salvage().counts()).isEqualTo(DamagedProject.EVERYTHING);
    }

    @Test
    void leavesAnEmptyFileWhereItIs() throws IOException {
        Files.write(harbour.file(), new byte[0]);
        assertThatThrownBy(harbour::salvage).isInstanceOf(ProjectDamaged.class);
        assertThat(harbour.file()).isEmptyFile();
    }

    @Test
    void takesNothingFromASalvageThatWasKilled() throws IOException, ProjectUnavailable {
        Path left = folder.resolve("harbour.quotewright.salvage");
        Files.write(left, new byte[5_000]);
        try (ProjectFile _ = ProjectFile.open(harbour.file())) {
            Files.copy(LogBeside.of(harbour.file()), LogBeside.of(left));
        }
        assertThat(harbour.salvage().losses()).isEmpty();
        assertThat(LogBeside.of(left)).doesNotExist();
    }

    @Test
    void aDamagedNumberOfTheFormatIsNamed() throws ProjectUnavailable {
        harbour.tamper("PRAGMA user_version = 99");
        try (ProjectFile project = ProjectFile.openForReading(harbour.file())) {
            assertThat(project.check().ofFile())
                    .containsExactly(ProjectCheck.Fault.of("store.check.format", 99));
        }
    }

    @Test
    void leavesAFileOfWhichNothingCanBeReadWhereItIs() throws IOException, ProjectUnavailable {
        byte[] bytes = Files.readAllBytes(harbour.file());
        Arrays.fill(bytes, DamagedProject.PAGE, bytes.length, (byte) 0);
        Files.write(harbour.file(), bytes);
        assertThatThrownBy(() ->
                        Restore.salvage(harbour.file(), StoreSamples.FILES, StoreSamples.NOON))
                .isInstanceOfSatisfying(
                        ProjectDamaged.class,
                        lost -> assertThat(lost.messageKey()).isEqualTo("store.damaged-wholly"));
        assertThat(harbour.file()).hasBinaryContent(bytes);
        assertThat(folder).isDirectoryNotContaining("glob:**.{salvage,restored}*");
    }

    @Test
    void tellsAWordThatNoFormatHasForDamage() throws ProjectUnavailable {
        harbour.tamper(
                "DROP TRIGGER decisions_are_never_changed;"
                        + " UPDATE decisions SET kind = 'bccept' WHERE number = 1");
        try (Sql sql = Connections.reader(harbour.file())) {
            DecisionLog log =
                    new DecisionLog(sql, new SubjectStates(sql, new SpeakerRepository(sql)));
            assertThatThrownBy(log::steps)
                    .isInstanceOfSatisfying(
                            StoreFailure.class,
                            failure ->
                                    assertThat(failure.messageKey())
                                            .isEqualTo("store.failure.damaged"));
        }
    }
}
