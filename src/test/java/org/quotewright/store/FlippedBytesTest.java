package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A byte of the file becomes another one: either every value is still as it was written, or the
 * damage is named, and what can be read is salvaged. {@code -Dquotewright.flips=1000} tries more.
 */
class FlippedBytesTest {

    private static final int FLIPS = Integer.getInteger("quotewright.flips", 120);

    @TempDir Path folder;
    private Path sound;
    private byte[] bytes;
    private List<String> values;
    private int unseen;
    private int named;
    private int salvaged;
    private int whole;

    @BeforeEach
    void fill() throws ProjectUnavailable, IOException {
        sound = folder.resolve("sound.quotewright");
        FilledProject.write(sound);
        bytes = Files.readAllBytes(sound);
        values = FilledProject.values(sound);
    }

    @Test
    void noFlipChangesAValueUnnoticed() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < FLIPS; i++) {
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
                        "{0} flips: {1} changed no value, {2} were named; of these {3} salvaged,"
                                + " {4} without a loss of articles, quotations or decisions",
                        FLIPS,
                        unseen,
                        named,
                        salvaged,
                        whole);
        assertThat(unseen + named).isEqualTo(FLIPS);
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
            Salvaged result = Restore.salvage(file, StoreSamples.FILES, StoreSamples.NOON);
            assertThat(Files.exists(result.kept())).isTrue();
            try (ProjectFile project = ProjectFile.open(file)) {
                assertThat(FilledProject.faults(project)).as("byte %s", place).isEmpty();
            }
            assertNothingInvented(file, place, result);
            salvaged++;
            boolean isWhole =
                    result.counts()
                            .equals(
                                    new Salvaged.Counts(
                                            FilledProject.ARTICLES,
                                            FilledProject.QUOTES,
                                            FilledProject.DECISIONS));
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
