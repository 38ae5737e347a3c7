package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteAheadLogTest {

    private static final int ARTICLES = 6;
    private static final int HEADER = 32;
    private static final int FRAME = 24 + 4096;

    @TempDir Path folder;
    private Path file;
    private Path log;
    private byte[] main;
    private byte[] bytes;
    private byte[] index;

    /** A desk was killed: the main file and its log are there as they were. */
    @BeforeEach
    void leaveALog() throws ProjectUnavailable, IOException {
        Path source = folder.resolve("source.quotewright");
        ProjectFile.create(source).close();
        try (ProjectFile project = ProjectFile.open(source)) {
            for (int i = 0; i < ARTICLES; i++) {
                StoreSamples.addArticle(project, StoreSamples.TEXT + i);
            }
            main = Files.readAllBytes(source);
            bytes = Files.readAllBytes(LogBeside.of(source));
            index = Files.readAllBytes(folder.resolve("source.quotewright-shm"));
        }
        file = folder.resolve("harbour.quotewright");
        log = LogBeside.of(file);
    }

    @Test
    void knowsAWholeLog() throws IOException {
        Files.write(log, bytes);
        assertThat(WriteAheadLog.state(log)).isEqualTo(LogState.WHOLE);
    }

    @Test
    void takesAnEmptiedLogForMissingAsOneThatIsNotThere() throws IOException {
        assertThat(WriteAheadLog.state(log)).isEqualTo(LogState.MISSING);
        Files.createFile(log);
        assertThat(WriteAheadLog.state(log)).isEqualTo(LogState.MISSING);
        Files.write(log, Arrays.copyOf(bytes, HEADER));
        assertThat(WriteAheadLog.state(log)).isEqualTo(LogState.MISSING);
    }

    @Test
    void emptiedLogIsNamed() throws ProjectUnavailable, IOException {
        Files.write(file, main);
        Files.createFile(log);
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.gaps()).extracting(Gap::log).containsExactly(LogState.MISSING);
        }
    }

    /** Cut between two commits it looks whole; its index knows better. */
    @Test
    void logCutShortIsNamed() throws ProjectUnavailable, IOException {
        Files.write(file, main);
        Files.write(
                log, Arrays.copyOf(bytes, HEADER + (bytes.length - HEADER) / FRAME / 2 * FRAME));
        Files.write(log.resolveSibling("harbour.quotewright-shm"), index);
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.gaps()).extracting(Gap::log).containsExactly(LogState.DAMAGED);
        }
    }

    @Test
    void wholeLogIsWholeBesideItsIndex() throws IOException {
        Files.write(log, bytes);
        Files.write(log.resolveSibling("harbour.quotewright-shm"), index);
        assertThat(WriteAheadLog.state(log)).isEqualTo(LogState.WHOLE);
    }

    @Test
    void frameThatWasNotWrittenToItsEndWasNeverPromised() throws IOException {
        Files.write(log, Arrays.copyOf(bytes, bytes.length - 10));
        assertThat(WriteAheadLog.state(log)).isEqualTo(LogState.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9, 17, 25, 31, HEADER + 2, HEADER + 9, HEADER + 17, HEADER + 3_000})
    void noticesAChangedByte(int place) throws IOException {
        writeFlipped(place);
        assertThat(WriteAheadLog.state(log)).isEqualTo(LogState.DAMAGED);
    }

    @Test
    void damagedLogIsNamedAndKept() throws ProjectUnavailable, IOException {
        writeFlipped(HEADER + FRAME + 500);
        byte[] found = Files.readAllBytes(log);
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.gaps()).extracting(Gap::log).containsExactly(LogState.DAMAGED);
            assertThat(project.articles().ids()).hasSizeLessThan(ARTICLES);
            assertThat(FilledProject.faults(project)).isEmpty();
        }
        try (Stream<Path> kept = Files.list(new Backups(file).folder())) {
            List<Path> logs = kept.filter(each -> each.toString().endsWith("-wal")).toList();
            assertThat(logs)
                    .singleElement()
                    .satisfies(copy -> assertThat(copy).hasBinaryContent(found));
        }
    }

    /** But for the marks of the very last commit, which look like those of one not made. */
    @Test
    void noChangedByteLosesAnArticleInSilence() throws ProjectUnavailable, IOException {
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            int place = random.nextInt(bytes.length - FRAME);
            file = folder.resolve("flipped-" + i + ".quotewright");
            log = LogBeside.of(file);
            writeFlipped(place);
            try (ProjectFile project = ProjectFile.open(file)) {
                boolean isNamed = !project.gaps().isEmpty();
                assertThat(isNamed || project.articles().ids().size() == ARTICLES)
                        .as("byte %s", place)
                        .isTrue();
                assertThat(FilledProject.faults(project)).as("byte %s", place).isEmpty();
            }
        }
    }

    private void writeFlipped(int place) throws IOException {
        byte[] flipped = bytes.clone();
        flipped[place] ^= 0x10;
        Files.write(file, main);
        Files.write(log, flipped);
    }
}
