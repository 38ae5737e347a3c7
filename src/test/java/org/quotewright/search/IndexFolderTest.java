package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.search.SearchRequest;

class IndexFolderTest {

    private static final List<QuoteInContext> QUOTES =
            Stream.iterate(1, id -> id + 1)
                    .limit(50)
                    .map(id -> SampleQuote.said(id, "“Words of the harbour " + id + "”").build())
                    .toList();

    @TempDir Path project;
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = project.resolve("project.index");
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.rebuild(QUOTES.stream());
        }
    }

    private static long count(QuoteIndex index) throws IOException {
        return index.find(SearchRequest.of("harbour"), LocalDate.EPOCH).total();
    }

    private void needsAndSurvivesRebuild() throws IOException {
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            assertThat(index.needsRebuild()).isTrue();
            assertThat(count(index)).isZero();
            index.rebuild(QUOTES.stream());
            assertThat(index.needsRebuild()).isFalse();
            assertThat(count(index)).isEqualTo(50);
        }
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            assertThat(index.needsRebuild()).isFalse();
            assertThat(count(index)).isEqualTo(50);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void needsNoRebuildAfterAnOrderlyClose() throws IOException {
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            assertThat(index.needsRebuild()).isFalse();
            assertThat(count(index)).isEqualTo(50);
        }
    }

    @Test
    void isMadeAnewWhereItIsMissing() throws IOException {
        delete();
        needsAndSurvivesRebuild();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write.lock",
                "segments_1",
                "segments_zzzzzzzzzzzzzzzzzzzzzzzz",
                "segments_not-a-number!",
                "_zzzzzzzzzzzzzzzzzzzzzzzz.cfs",
                "_0_zzzzzzzzzzzzzzzzzzzzzzzz.liv",
                "_0.si",
                "pending_segments_1"
            })
    void survivesAnyFileInItsFolder(String name) throws IOException {
        byte[] noise = new byte[200];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve(name), noise);
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.rebuild(QUOTES.stream());
            assertThat(count(index)).isEqualTo(50);
        }
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            assertThat(index.needsRebuild()).isFalse();
            assertThat(count(index)).isEqualTo(50);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"write.lock", "segments_9", "_0.cfs", "_9.si"})
    void survivesAnyFolderInItsFolder(String name) throws IOException {
        delete();
        Files.createDirectories(folder.resolve(name).resolve("deeper"));
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.rebuild(QUOTES.stream());
            assertThat(count(index)).isEqualTo(50);
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void isMadeAnewWhateverFileIsMissing() throws IOException {
        for (Path file : files()) {
            if (!file.endsWith("write.lock")) {
                Files.delete(project.resolve("project.index").resolve(file.getFileName()));
                needsAndSurvivesRebuild();
                fill();
            }
        }
    }

    @Test
    void isMadeAnewWhateverByteIsDamaged() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            List<Path> files = files().stream().filter(file -> file.toFile().length() > 0).toList();
            Path file = files.get(random.nextInt(files.size()));
            byte[] content = Files.readAllBytes(file);
            content[random.nextInt(content.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, content);
            needsAndSurvivesRebuild();
        }
    }

    @Test
    void isMadeAnewWhateverFileIsCutOff() throws IOException {
        for (int i = 0; i < files().size(); i++) {
            byte[] content = Files.readAllBytes(files().get(i));
            if (content.length > 0) {
                Files.write(files().get(i), java.util.Arrays.copyOf(content, content.length / 2));
                needsAndSurvivesRebuild();
            }
        }
    }

    @Test
    void isMadeAnewWhereTheLayoutIsAnother() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("layout", "0", "complete", "true", "stamp", "").entrySet());
            writer.commit();
        }
        needsAndSurvivesRebuild();
    }

    @Test
    void isMadeAnewAfterACrash() throws IOException {
        Path crashed = project.resolve("crashed");
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.update(List.of(SampleQuote.said(99, "“New”").build()));
            copy(crashed);
        }
        folder = crashed;
        needsAndSurvivesRebuild();
    }

    private void copy(Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files()) {
            if (!file.endsWith("write.lock")) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void goesOnWhenItsFolderIsDeletedWhileOpen() throws IOException {
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            delete();
            assertThat(count(index)).isEqualTo(50);
            assertThatThrownBy(() -> index.update(QUOTES)).isInstanceOf(IOException.class);
            assertThat(index.needsRebuild()).isTrue();
            index.rebuild(QUOTES.stream());
            assertThat(index.needsRebuild()).isFalse();
            assertThat(count(index)).isEqualTo(50);
        }
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            assertThat(count(index)).isEqualTo(50);
        }
    }

    @Test
    void staysInMemoryWhileAnotherDeskHoldsTheFolder() throws IOException {
        try (QuoteIndex first = QuoteIndex.open(folder);
                QuoteIndex second = QuoteIndex.open(folder)) {
            assertThat(second.needsRebuild()).isTrue();
            second.rebuild(QUOTES.stream().limit(3));
            assertThat(count(second)).isEqualTo(3);
            assertThat(count(first)).isEqualTo(50);
        }
        try (QuoteIndex again = QuoteIndex.open(folder)) {
            assertThat(again.needsRebuild()).isFalse();
            assertThat(count(again)).isEqualTo(50);
        }
    }

    @Test
    void staysInMemoryWhereItsFolderCannotBe() throws IOException {
        Path file = Files.writeString(project.resolve("file"), "not a folder");
        try (QuoteIndex index = QuoteIndex.open(file)) {
            index.rebuild(QUOTES.stream());
            assertThat(count(index)).isEqualTo(50);
        }
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void leavesForeignFilesInItsFolderAlone() throws IOException {
        Path foreign = Files.writeString(folder.resolve("letter.txt"), "dear all");
        Files.writeString(files().getFirst(), "damaged");
        needsAndSurvivesRebuild();
        assertThat(foreign).hasContent("dear all");
    }

    @Test
    void keepsTheStampOfTheProjectOverClosing() throws IOException {
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            assertThat(index.stamp()).isEmpty();
            index.stamp("12 decisions");
        }
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            assertThat(index.needsRebuild()).isFalse();
            assertThat(index.stamp()).isEqualTo("12 decisions");
            index.rebuild(QUOTES.stream());
            assertThat(index.stamp()).isEmpty();
        }
    }

    @Test
    void needsARebuildAfterAnUpdateThatFailed() throws IOException {
        List<QuoteInContext> failing = Collections.singletonList(null);
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            assertThatThrownBy(() -> index.update(failing))
                    .isInstanceOf(NullPointerException.class);
            assertThat(index.needsRebuild()).isTrue();
        }
        needsAndSurvivesRebuild();
    }

    @Test
    void needsARebuildAgainWhenOneFailed() throws IOException {
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            Stream<QuoteInContext> failing =
                    QUOTES.stream()
                            .peek(quote -> {
                                if (quote.quote().id().value() == 20) {
                                    throw new UncheckedIOException(new IOException("gone"));
                                }
                            });
            assertThatThrownBy(() -> index.rebuild(failing))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(index.needsRebuild()).isTrue();
        }
        needsAndSurvivesRebuild();
    }
}
