package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quotewright.review.KeptFiles;
import org.quotewright.review.UndoneImport;

/**
 * A byte of the file becomes another one: either every value is still as it was written, or the
 * damage is named, and what can be read is salvaged. {@code -Dquotewright.flips=1000} tries more.
 */
class FlippedBytesTest {

    private static final int FLIPS = Integer.getInteger("quotewright.flips", 120);

    @TempDir Path folder;
    private TextReader files;
    private Salvaged.Counts everything;
    private byte[] bytes;
    private List<String> values;
    private int unseen;
    private int named;
    private int salvaged;
    private int whole;

    /** How the project came to be. */
    enum Origin {
        FILLED(StoreSamples.FILES, FLIPS) {
            @Override
            Path write(Path folder) throws ProjectUnavailable {
                Path file = folder.resolve("harbour.quotewright");
                FilledProject.write(file);
                return file;
            }
        },
        IMPORTS_TAKEN_BACK(new KeptFiles(), FLIPS / 3) {
            @Override
            Path write(Path folder) {
                return UndoneImport.write(folder);
            }
        },
        FIRST_FORMAT(new KeptFiles(), FLIPS / 3) {
            @Override
            Path write(Path folder) throws ProjectUnavailable {
                Path file = folder.resolve("harbour.quotewright");
                FormatOne.write(file, 30);
                try (ProjectFile project = ProjectFile.open(file)) {
                    StoreSamples.addArticle(project, StoreSamples.TEXT.repeat(200));
                    StoreSamples.flag(project, StoreSamples.NOON);
                }
                return file;
            }
        };

        private final TextReader files;
        private final int flips;

        Origin(TextReader files, int flips) {
            this.files = files;
            this.flips = flips;
        }

        abstract Path write(Path folder) throws ProjectUnavailable;
    }

    private void fill(Origin origin) throws ProjectUnavailable, IOException {
        files = origin.files;
        Path sound = origin.write(Files.createDirectory(folder.resolve("sound")));
        bytes = Files.readAllBytes(sound);
        values = FilledProject.values(sound);
        everything = new Salvaged.Counts(rows("articles"), rows("quotes"), rows("decisions"));
    }

    private int rows(String table) {
        return (int) values.stream().filter(row -> row.startsWith(table + '|')).count();
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void noFlipChangesAValueUnnoticed(Origin origin) throws ProjectUnavailable, IOException {
        fill(origin);
        Random random = new Random(11);
        for (int i = 0; i < origin.flips; i++) {
            int place = i % 5 == 0 ? random.nextInt(4096) : random.nextInt(bytes.length);
            Path file = folder.resolve(i + ".quotewright");
            byte[] flipped = bytes.clone();
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            examine(file, place);
            Files.deleteIfExists(file);
        }
        System.getLogger(FlippedBytesTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{5}: {0} flips: {1} changed no value, {2} were named; of these {3} salvaged,"
                                + " {4} without a loss of articles, quotations or decisions",
                        origin.flips,
                        unseen,
                        named,
                        salvaged,
                        whole,
                        origin);
        assertThat(unseen + named).isEqualTo(origin.flips);
        assertThat(salvaged).isGreaterThanOrEqualTo(named * 9 / 10);
    }

    private void examine(Path file, int place) throws IOException {
        if (isNamed(file)) {
            named++;
            salvage(file, place);
        } else {
            assertThat(FilledProject.values(file)).as("byte %s", place).isEqualTo(values);
            unseen++;
        }
    }

    private static boolean isNamed(Path file) {
        try (ProjectFile project = ProjectFile.openForReading(file)) {
            return !FilledProject.faults(project).isEmpty();
        } catch (ProjectUnavailable | StoreFailure e) {
            return true;
        }
    }

    private void salvage(Path file, int place) throws IOException {
        try {
            Salvaged result = Restore.salvage(file, files, StoreSamples.NOON);
            assertThat(Files.exists(result.kept())).isTrue();
            try (ProjectFile project = ProjectFile.open(file)) {
                assertThat(FilledProject.faults(project)).as("byte %s", place).isEmpty();
            }
            assertNothingInvented(file, place, result);
            salvaged++;
            boolean isWhole = result.counts().equals(everything);
            whole += isWhole ? 1 : 0;
            assertThat(isWhole || !result.losses().isEmpty()).as("byte %s", place).isTrue();
        } catch (ProjectUnavailable e) {
            assertThat(e).as("byte %s", place).isInstanceOf(ProjectDamaged.class);
        }
    }

    /** Texts and suggestions are those of before or missing. */
    private void assertNothingInvented(Path file, int place, Salvaged result) {
        Set<String> before = new HashSet<>(values);
        boolean hasArticles =
                result.losses().stream()
                        .map(ProjectCheck.Fault::messageKey)
                        .noneMatch(key ->
                                key.startsWith("store.salvage.facts")
                                        || key.startsWith("store.salvage.text"));
        if (hasArticles) {
            assertThat(
                            FilledProject.values(file).stream()
                                    .filter(row -> row.startsWith("articles")))
                    .as("byte %s", place)
                    .allMatch(before::contains);
        }
    }
}
