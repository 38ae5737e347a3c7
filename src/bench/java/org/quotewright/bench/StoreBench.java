package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quotewright.app.Engines;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.ArticleSummary;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;

/**
 * A decision from the key to the disk, index told, on a project of our own corpus and on a large
 * one of invented articles.
 */
final class StoreBench implements Benchmark {

    private static final Path CORPUS = Path.of("src/test/resources/org/quotewright/corpus");

    @Override
    public void run(Rows rows) throws Exception {
        Path folder = Files.createTempDirectory("store-bench");
        try (ProjectSession open =
                Sessions.open(
                        folder.resolve("bench.quotewright"),
                        "bench",
                        Engines.choose(Engines.Choice.RULES),
                        Clock.systemUTC())) {
            Session session = open.session();
            session.library().add(texts(), Progress.NONE);
            List<ReviewedQuote> quotes = quotes(session);
            String on = quotes.size() + " quotations, a runtime just started";
            rows.row(
                    "store",
                    "getting ready, which the desk does aside",
                    readied(session),
                    "ms",
                    on);
            percentiles(rows, "accept", on, accepted(session, quotes));
            percentiles(rows, "undo", on, undone(session, quotes.size()));
            large(rows, folder.resolve("large.quotewright"));
        } finally {
            Folders.delete(folder);
        }
    }

    private static void large(Rows rows, Path file) throws Exception {
        int articles = Math.min(10_000, Integer.getInteger("bench.articles", 10_000));
        LargeProject.write(file, articles);
        String on =
                String.format(
                        Locale.ROOT,
                        "%,d articles, %,d quotations, -Xmx400m",
                        articles,
                        articles * LargeProject.QUOTES_IN_ARTICLE);
        rows.row("store", "size of the file", LargeProject.megabytes(file), "MB", on);
        for (String line : LargeProject.run(file)) {
            String[] parts = line.split("\t");
            rows.row("store", parts[0], Double.parseDouble(parts[1]), parts[2], on);
        }
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static List<ReviewedQuote> quotes(Session session) {
        List<ReviewedQuote> quotes = new ArrayList<>();
        for (ArticleSummary article : session.library().articles()) {
            quotes.addAll(session.library().open(article.id()).quotes());
        }
        return quotes;
    }

    /** As the desk does before an analyst's first key. */
    private static double readied(Session session) throws Exception {
        long begin = System.nanoTime();
        session.care().prepare();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double[] accepted(Session session, List<ReviewedQuote> quotes) {
        double[] times = new double[quotes.size()];
        for (int i = 0; i < times.length; i++) {
            long begin = System.nanoTime();
            session.review().accept(quotes.get(i).id());
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        return times;
    }

    private static double[] undone(Session session, int count) {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            session.review().undo();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        return times;
    }

    private static void percentiles(Rows rows, String figure, String on, double[] times) {
        Arrays.sort(times);
        rows.row("store", figure + ", p50", times[times.length / 2], "ms", on);
        rows.row("store", figure + ", p95", times[times.length * 95 / 100], "ms", on);
        rows.row("store", figure + ", p99", times[times.length * 99 / 100], "ms", on);
    }
}
