package org.quotewright.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quotewright.app.Engines;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.model.Article;

/**
 * Attribution without the disk: articles a second on every core after one warm-up pass, and CPU
 * milliseconds an article on one.
 */
final class AttributeBench implements Benchmark {

    private static final int PASSES = 5;

    @Override
    public void run(Rows rows) throws Exception {
        BenchArticles articles = BenchArticles.find();
        AttributionEngine engine = Engines.choose(Engines.Choice.RULES);
        articles.list().forEach(engine::analyse);
        int cores = Runtime.getRuntime().availableProcessors();
        rows.row(
                "attribute",
                engine.name() + ", " + cores + " cores, best of " + PASSES,
                bestOnAllCores(engine, articles.list(), cores),
                "articles/s",
                articles.name());
        rows.row(
                "attribute",
                engine.name() + ", one core, CPU",
                cpuMillis(engine, articles.list()),
                "ms/article",
                articles.name());
        rows.row(
                "attribute",
                engine.name() + ", whole process, memory",
                new LauncherRun(articles.folder()).peakMegabytes(),
                "MB max RSS",
                articles.name());
    }

    private static double bestOnAllCores(
            AttributionEngine engine, List<Article> articles, int cores) throws Exception {
        double best = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            for (int pass = 0; pass < PASSES; pass++) {
                long begin = System.nanoTime();
                List<? extends Future<?>> all =
                        articles.stream()
                                .map(article -> workers.submit(() -> engine.analyse(article)))
                                .toList();
                for (Future<?> one : all) {
                    one.get();
                }
                best = Math.max(best, articles.size() * 1e9 / (System.nanoTime() - begin));
            }
        }
        return best;
    }

    private static double cpuMillis(AttributionEngine engine, List<Article> articles)
            throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        for (int pass = 0; pass < PASSES; pass++) {
            articles.forEach(engine::analyse);
        }
        return (threads.getCurrentThreadCpuTime() - begin) / 1e6 / PASSES / articles.size();
    }
}
