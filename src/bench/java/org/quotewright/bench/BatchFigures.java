package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.quotewright.app.Engines;
import org.quotewright.reading.worker.WorkerLimits;
import org.quotewright.reading.worker.WorkerReaders;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectUnavailable;

/** A folder of mixed files: added, killed on the way and added again; and stopped in time. */
record BatchFigures(Path folder, int files) {

    /** Killed then at the latest, and begun anew. */
    private static final long KILLED_SECONDS = 60;

    /** At twice the pace that is wanted, a small batch would be over before it is killed. */
    private static final int PACE = 6;

    private static final int STOPPED_AFTER = 12;

    void run(Rows rows) throws IOException, InterruptedException, ProjectUnavailable {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        MixedFolder.write(articles, files);
        Path project = folder.resolve("bench.quotewright");
        BatchRun killed = new BatchRun(project, articles);
        killed.watch(Math.min(KILLED_SECONDS, Math.max(1, files / PACE)));
        int before = articlesOf(project);
        BatchRun whole = new BatchRun(project, articles);
        whole.watch(Long.MAX_VALUE / 1_000_000_000L);
        int after = articlesOf(project);
        String on = files + " mixed files, model, load up to %.1f".formatted(whole.highestLoad());
        rows.row("import", "articles before it was killed", before, "articles", on);
        rows.row("import", "articles of the project at the end", after, "articles", on);
        rows.row("import", "after going on", (after - before) / whole.seconds(), "articles/s", on);
        rows.row("import", "busy with it", whole.busyCores(), "cores", on);
        double peak = Math.max(killed.peakMegabytes(), whole.peakMegabytes());
        rows.row("import", "peak memory, all processes together", peak, "MB", on);
        rows.row("import", "until stopped", stopMillis(articles), "ms", on);
    }

    private static int articlesOf(Path project) throws ProjectUnavailable {
        try (ProjectSession open = open(project)) {
            return open.session().library().articles().size();
        }
    }

    private static ProjectSession open(Path project) throws ProjectUnavailable {
        return Sessions.open(
                project,
                "bench",
                Engines.choose(Engines.Choice.AUTO),
                new WorkerReaders(WorkerLimits.USUAL),
                Clock.systemUTC());
    }

    /** From the analyst's word to the end of the import. */
    private double stopMillis(Path articles) throws ProjectUnavailable {
        AtomicLong asked = new AtomicLong();
        try (ProjectSession open = open(folder.resolve("stopped.quotewright"))) {
            open.session().library().add(List.of(articles), stopping(asked));
            return (System.nanoTime() - asked.get()) / 1e6;
        }
    }

    private static Progress stopping(AtomicLong asked) {
        return new Progress() {
            @Override
            public void report(String message, long done, long total) {
                if (done >= STOPPED_AFTER) {
                    asked.compareAndSet(0, System.nanoTime());
                }
            }

            @Override
            public boolean isCancelled() {
                return asked.get() != 0;
            }
        };
    }
}
