package org.quotewright.train;

import java.io.PrintWriter;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Prints how training goes, every so many steps. */
final class Progress {

    private final PrintWriter console;
    private final int every;
    private StepLosses losses = StepLosses.NONE;
    private int steps;
    private long since = System.nanoTime();

    Progress(PrintWriter console, int every) {
        this.console = console;
        this.every = every;
    }

    void add(int done, int total, StepLosses step) {
        losses = losses.plus(step);
        steps++;
        if (steps == every) {
            print(done, total);
            losses = StepLosses.NONE;
            steps = 0;
            since = System.nanoTime();
        }
    }

    private void print(int done, int total) {
        StepLosses mean = losses.over(steps);
        long millis = (System.nanoTime() - since) / 1_000_000 / steps;
        console.printf(
                Locale.ROOT,
                "%s step %d of %d: tags %.4f mentions %.4f links %.3f, %d ms a step%n",
                LocalTime.now().truncatedTo(ChronoUnit.SECONDS),
                done,
                total,
                mean.tags(),
                mean.mentions(),
                mean.links(),
                millis);
    }
}
