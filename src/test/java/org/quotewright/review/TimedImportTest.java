package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.patience.GivenUp;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Article;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Suggestion;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.store.ProjectUnavailable;

/** An article over which an engine takes too long comes in all the same. */
@Timeout(60)
class TimedImportTest {

    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration NEVER = Duration.ofHours(1);

    @TempDir private Path folder;
    private Path articles;

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        for (String name : List.of("1", "2", "3")) {
            String text = "\"We sail,\" said Ilse Brandt of Harbour " + name + ".\n";
            Files.writeString(
                    articles.resolve(name + ".txt"),
                    name.equals("2") ? text + EndlessEngine.ENDLESS : text);
        }
    }

    private ProjectSession open(TimedAnalysis engine) throws ProjectUnavailable {
        return Sessions.open(
                folder.resolve("harbour.quotewright"),
                "kaya",
                engine,
                new ArticleReaders(),
                Clock.systemUTC());
    }

    private static List<String> keys(ImportReport report) {
        return report.rows().stream().map(ImportReport.Row::messageKey).toList();
    }

    @Test
    void byTheRulesAndItsRowSaysSo() throws ProjectUnavailable {
        AttributionEngine rules = new InventedEngine();
        try (ProjectSession project =
                open(new TimedAnalysis(new EndlessEngine(rules), rules, SOON))) {
            Library library = project.session().library();
            ImportReport report = library.add(List.of(articles), Progress.NONE);
            assertThat(keys(report)).containsExactly("", "import.by-rules", "");
            assertThat(report.rows().get(1).arguments())
                    .containsExactly(articles.resolve("2.txt").toString(), "0");
            assertThat(library.articles()).extracting(ArticleSummary::quotes).containsOnly(1);
        }
    }

    @Test
    void withoutQuotationsWhereTheRulesTakeTooLongAsWell() throws ProjectUnavailable {
        AttributionEngine endless = new EndlessEngine(new InventedEngine());
        try (ProjectSession project = open(new TimedAnalysis(endless, endless, SOON))) {
            Library library = project.session().library();
            ImportReport report = library.add(List.of(articles), Progress.NONE);
            assertThat(keys(report)).containsExactly("", "import.not-analysed", "");
            assertThat(report.failures()).isZero();
            assertThat(library.articles()).hasSize(3);
        }
    }

    @Test
    void isGivenUpAtOnceWhereTheImportIsStopped() throws Exception {
        EndlessEngine endless = new EndlessEngine(new InventedEngine());
        List<String> told = new CopyOnWriteArrayList<>();
        Progress stopped =
                new Progress() {
                    private volatile boolean isCancelled;

                    @Override
                    public void report(String message, long done, long total) {
                        told.add(message + ", " + done + " of " + total);
                        isCancelled |= message.contains("%");
                    }

                    @Override
                    public boolean isCancelled() {
                        return isCancelled;
                    }
                };
        try (ProjectSession project = open(new TimedAnalysis(endless, endless, NEVER))) {
            ImportReport report = project.session().library().add(List.of(articles), stopped);
            assertThat(keys(report)).containsExactly("", "import.cancelled", "import.cancelled");
            assertThat(endless.ended.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(told).anyMatch(words -> words.matches("2\\.txt · \\d+ %, 1 of 3"));
        }
    }

    @Test
    void analysingAgainCanBeStoppedInTheMidstOfAnArticle() throws Exception {
        EndlessEngine endless = new EndlessEngine(new InventedEngine());
        try (ProjectSession project = open(new TimedAnalysis(endless, endless, SOON))) {
            project.session().library().add(List.of(articles), Progress.NONE);
            assertThat(
                            project.session()
                                    .renewal()
                                    .reanalyses()
                                    .preview(new CancelledWhenAsked(20))
                                    .analysed())
                    .isLessThan(3);
        }
    }

    /** Cancelled once it was asked so often. */
    private static final class CancelledWhenAsked implements Progress {

        private final int times;
        private int asked;

        CancelledWhenAsked(int times) {
            this.times = times;
        }

        @Override
        public void report(String message, long done, long total) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            asked++;
            return asked > times;
        }
    }

    /** Never done with some articles. */
    private record EndlessEngine(AttributionEngine others, CountDownLatch ended)
            implements AttributionEngine {

        private static final String ENDLESS = "[[[[";

        EndlessEngine(AttributionEngine others) {
            this(others, new CountDownLatch(1));
        }

        @Override
        public String name() {
            return "endless-1";
        }

        @Override
        public List<Suggestion> analyse(Article article, Knowledge knowledge, Patience patience) {
            try {
                for (long part = 0; article.text().contains(ENDLESS); part++) {
                    patience.ask(Math.min(part / 1000, 99), 100);
                }
            } catch (GivenUp e) {
                ended.countDown();
                throw e;
            }
            return others.analyse(article, knowledge, patience);
        }
    }
}
