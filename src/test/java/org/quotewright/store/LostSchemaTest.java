package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.review.KeptFiles;

/** Pages that say what tables there are and where they begin are lost, or say something else. */
class LostSchemaTest {

    private static final int HEADER = 100;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"decisions", "articles", "quotes", "speakers", "article_originals"})
    void findsATableThatIsSaidToBeginElsewhere(String table) throws Exception {
        DamagedProject harbour = DamagedProject.filled(folder);
        harbour.tamper(
                "PRAGMA writable_schema = ON;"
                        + " UPDATE sqlite_schema SET rootpage = rootpage + 1 WHERE name = '"
                        + table
                        + "'");
        assertThat(harbour.salvage().losses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisions", "articles", "quotes", "speakers", "article_originals"})
    void findsATableThatIsSaidToHaveAnotherName(String table) throws Exception {
        DamagedProject harbour = DamagedProject.filled(folder);
        harbour.tamper(
                "PRAGMA writable_schema = ON;"
                        + " UPDATE sqlite_schema SET name = 'x' || name WHERE name = '"
                        + table
                        + "'");
        assertThat(harbour.salvage().losses()).isEmpty();
    }

    /** Its tables begin elsewhere than those of a project that was made in this format. */
    @Test
    void readsAProjectThatCameFromAnOlderFormatByTheTablesOfItsBackup() throws Exception {
        Path file = migrated();
        try (ProjectFile project = ProjectFile.open(file)) {
            project.backups().take(StoreSamples.NOON);
            StoreSamples.flag(project, StoreSamples.NOON.plusSeconds(90));
        }
        loseSchema(file);
        Salvaged salvaged = Restore.salvage(file, new KeptFiles(), StoreSamples.NOON);
        assertThat(salvaged.losses()).isEmpty();
        assertThat(salvaged.counts()).isEqualTo(new Salvaged.Counts(1, 1, 31));
    }

    /** As one of before a salvage is. */
    @Test
    void passesOverABackupWhoseTablesBeginElsewhere() throws Exception {
        DamagedProject harbour = DamagedProject.filled(folder);
        Path old = migrated();
        Path backups = Files.createDirectories(new Backups(harbour.file()).folder());
        Files.copy(old, backups.resolve("20260301T120000250Z.quotewright"));
        loseSchema(harbour.file());
        assertThat(harbour.salvage().losses()).isEmpty();
    }

    @Test
    void inventsNothingWhereNothingSaysWhereTablesBegin() throws Exception {
        Path file = migrated();
        List<String> before = FilledProject.values(file);
        loseSchema(file);
        byte[] lost = Files.readAllBytes(file);
        try {
            Restore.salvage(file, new KeptFiles(), StoreSamples.NOON);
            assertThat(before).containsAll(texts(FilledProject.values(file)));
        } catch (ProjectDamaged e) {
            assertThat(file).hasBinaryContent(lost);
        }
    }

    private Path migrated() throws ProjectUnavailable {
        Path file = folder.resolve("old.quotewright");
        FormatOne.write(file, 30);
        ProjectFile.open(file).close();
        return file;
    }

    private static List<String> texts(List<String> values) {
        return values.stream().filter(row -> row.startsWith("articles|")).toList();
    }

    private static void loseSchema(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, HEADER, DamagedProject.PAGE, (byte) 0);
        Files.write(file, bytes);
    }
}
