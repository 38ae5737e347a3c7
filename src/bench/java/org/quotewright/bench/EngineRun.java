package org.quotewright.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quotewright.app.Engines;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.model.Article;

/** One of our engines, loaded and warmed up on the articles. */
final class EngineRun {

    /** Passes go on until one of these is reached. */
    private static final int MOST_PASSES = 5;

    private static final long ENOUGH_NANOS = 20_000_000_000L;
    private static final String SHORT =
            "\"The ferry sails in May,\" said Marta Lindqvist, a pilot.";

    private final Engines.Choice choice;
    private final BenchArticles articles;
    private final AttributionEngine engine;
    private final double readyMillis;

    /** Loads an engine that this installation has; begin is when that was first asked. */
    EngineRun(Engines.Choice choice, BenchArticles articles, long begin) {
        this.choice = choice;
        this.articles = articles;
        this.engine = Engines.choose(choice);
        engine.analyse(Article.of(SHORT));
        this.readyMillis = (System.nanoTime() - begin) / 1e6;
        articles.list().forEach(engine::analyse);
    }

    String name() {
        return engine.name();
    }

    AttributionCost cost() throws Exception {
        double cpu = Double.POSITIVE_INFINITY;
        long end = System.nanoTime() + ENOUGH_NANOS;
        for (int pass = 0; pass < MOST_PASSES && (pass == 0 || System.nanoTime() < end); pass++) {
            double before = ProcessCost.cpuMillis();
            articles.list().forEach(engine::analyse);
            cpu = Math.min(cpu, ProcessCost.cpuMillis() - before);
        }
        double peak = new LauncherRun(choice, articles.files()).peakMegabytes();
        return new AttributionCost(readyMillis, cpu, peak);
    }

    /** The best of some passes. */
    double articlesPerSecond(int threads) throws ExecutionException, InterruptedException {
        double best = 0;
        long end = System.nanoTime() + ENOUGH_NANOS;
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (int pass = 0;
                    pass < MOST_PASSES && (pass == 0 || System.nanoTime() < end);
                    pass++) {
                long begin = System.nanoTime();
                onePass(workers);
                best = Math.max(best, articles.list().size() * 1e9 / (System.nanoTime() - begin));
            }
        }
        return best;
    }

    private void onePass(ExecutorService workers) throws ExecutionException, InterruptedException {
        List<? extends Future<?>> all =
                articles.list().stream()
                        .map(article -> workers.submit(() -> engine.analyse(article)))
                        .toList();
        for (Future<?> one : all) {
            one.get();
        }
    }
}
