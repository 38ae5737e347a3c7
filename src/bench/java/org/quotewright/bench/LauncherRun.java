package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.quotewright.app.Engines;

/** One run of the packaged launcher over articles, watched from outside. */
record LauncherRun(Engines.Choice engine, List<Path> articles) {

    private static final Path LAUNCHER = Path.of("target", "quotewright", "bin", "quotewright");

    /** The process's maximum resident set; not a number where the system does not tell. */
    double peakMegabytes() throws IOException, InterruptedException {
        Path out = Files.createTempFile("bench", ".jsonl");
        Process process = new ProcessBuilder(command(out)).inheritIO().start();
        double peak = Double.NaN;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            double now = ProcessCost.peakMegabytes(process.pid());
            peak = Double.isNaN(now) ? peak : now;
        }
        Files.delete(out);
        return peak;
    }

    private List<String> command(Path out) {
        List<String> command = new ArrayList<>();
        command.add(LAUNCHER.toString());
        command.add("attribute");
        command.add("--engine=" + engine.name().toLowerCase(Locale.ROOT));
        command.add("--format=jsonl");
        command.add("--out=" + out);
        articles.forEach(it -> command.add(it.toString()));
        return command;
    }
}
