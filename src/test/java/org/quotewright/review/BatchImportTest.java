package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Article;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Suggestion;
import org.quotewright.reading.worker.WorkerLimits;
import org.quotewright.reading.worker.WorkerReaders;
import org.quotewright.store.ProjectUnavailable;

class BatchImportTest {

    private static final WorkerLimits NARROW =
            new WorkerLimits(40, Duration.ofSeconds(60), Duration.ofMinutes(1));

    @TempDir private Path folder;
    private Path articles;
    private ProjectSession project;

    @BeforeEach
    void open() throws IOException, ProjectUnavailable {
        articles = Files.createDirectory(folder.resolve("articles"));
        project =
                Sessions.open(
                        folder.resolve("harbour.quotewright"),
                        "kaya",
                        new InventedEngine(),
                        new WorkerReaders(NARROW),
                        Clock.systemUTC());
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aFileThatBreaksItsReaderIsARowAndTheOthersAreAddedInTheirOrder() throws IOException {
        write("1.txt", article(1));
        write("2.txt", "“We sail,” she said. ".repeat(1_000_000));
        write("3.txt", article(3));
        write("4.txt", "");
        write("5.txt", article(5));
        ImportReport report = add(Progress.NONE);
        assertThat(report.rows())
                .extracting(row -> row.file().getFileName() + " " + row.messageKey())
                .containsExactly(
                        "1.txt ",
                        "2.txt reading.too-heavy",
                        "3.txt ",
                        "4.txt reading.empty",
                        "5.txt ");
    }

    @Test
    void goesOnWhereItWasStoppedWithoutDoubles() throws IOException {
        for (int number = 10; number < 40; number++) {
            write(number + ".txt", article(number));
        }
        ImportReport stopped = add(new StoppedAfter(10));
        assertThat(rows(stopped, "import.cancelled")).isEqualTo(20);
        assertThat(project.session().library().articles()).hasSize(10);
        ImportReport rest = add(Progress.NONE);
        assertThat(rows(rest, "import.duplicate")).isEqualTo(10);
        assertThat(project.session().library().articles()).hasSize(30);
    }

    @Test
    void tellsOfNearDuplicatesInTheSameBatch() throws IOException {
        String words = String.join(" ", IntStream.range(0, 300).mapToObj(i -> "word" + i).toList());
        write("1.txt", words);
        write("2.txt", words + " and more.");
        assertThat(add(Progress.NONE).rows())
                .extracting(ImportReport.Row::messageKey)
                .containsExactly("import.no-quotes", "import.near-duplicate");
    }

    @Test
    void anEngineThatFailsOverAFileCostsThatFileAlone() throws IOException, ProjectUnavailable {
        write("1.txt", article(1));
        write("2.txt", "“We sink,” said nobody.");
        write("3.txt", article(3));
        Path file = folder.resolve("quay.quotewright");
        try (ProjectSession quay =
                Sessions.open(file, "kaya", new SinkingEngine(), Clock.systemUTC())) {
            ImportReport report = quay.session().library().add(List.of(articles), Progress.NONE);
            assertThat(report.rows())
                    .extracting(ImportReport.Row::messageKey)
                    .containsExactly("", "import.failed", "");
        }
    }

    private static long rows(ImportReport report, String messageKey) {
        return report.rows().stream().filter(row -> row.messageKey().equals(messageKey)).count();
    }

    private static String article(int number) {
        return "\"We sail at %d,\" said Ilse Brandt of Harbour %d.%n"
                .formatted(number, number * number);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }

    private ImportReport add(Progress progress) {
        return project.session().library().add(List.of(articles), progress);
    }

    /** Fails over what sinks. */
    private static final class SinkingEngine implements AttributionEngine {
        private final AttributionEngine others = new InventedEngine();

        @Override
        public String name() {
            return others.name();
        }

        @Override
        public List<Suggestion> analyse(Article article, Knowledge knowledge, Patience patience) {
            if (article.text().contains("sink")) {
                throw new IllegalStateException("sunk");
            }
            return others.analyse(article, knowledge);
        }
    }

    /** Stopped once so many files are done. */
    private static final class StoppedAfter implements Progress {
        private final int files;
        private volatile boolean cancelled;

        private StoppedAfter(int files) {
            this.files = files;
        }

        @Override
        public void report(String message, long done, long total) {
            cancelled |= done >= files;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
