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

class SalvageTest {

    private static final int PAGE = 4096;

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("harbour.quotewright");
    }

    @Test
    void readsAProjectOfTheFirstFormatAsOneOfThis() throws IOException, ProjectUnavailable {
        FormatOne.write(file, 30);
        Salvaged salvaged = Restore.salvage(file, StoreSamples.NOON);
        assertThat(salvaged.losses()).isEmpty();
        assertThat(salvaged.counts()).isEqualTo(new Salvaged.Counts(1, 1, 30));
    }

    @Test
    void namesATableWithAnIdThatNobodyCountsTo() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        tamper("INSERT INTO speakers VALUES (" + (1L << 62) + ", 'X', 'x', 'person', '')");
        Salvaged salvaged = Restore.salvage(file, StoreSamples.NOON);
        assertThat(salvaged.losses())
                .contains(ProjectCheck.Fault.of("store.salvage.table", "speakers"));
        assertThat(salvaged.counts().decisions()).isEqualTo(FilledProject.DECISIONS);
    }

    @Test
    void leavesAFileOfWhichNothingCanBeReadWhereItIs() throws IOException, ProjectUnavailable {
        FilledProject.write(file);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, PAGE, bytes.length, (byte) 0);
        Files.write(file, bytes);
        assertThatThrownBy(() -> Restore.salvage(file, StoreSamples.NOON))
                .isInstanceOf(ProjectDamaged.class);
        assertThat(file).hasBinaryContent(bytes);
        assertThat(folder).isDirectoryNotContaining("glob:**.{salvage,restored}*");
    }

    @Test
    void tellsAWordThatNoFormatHasForDamage() throws ProjectUnavailable {
        FilledProject.write(file);
        tamper(
                "DROP TRIGGER decisions_are_never_changed;"
                        + " UPDATE decisions SET kind = 'bccept' WHERE number = 1");
        try (Sql sql = Connections.reader(file)) {
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

    private void tamper(String statements) {
        try (Sql sql = Connections.draft(file)) {
            sql.script(statements);
        }
    }
}
