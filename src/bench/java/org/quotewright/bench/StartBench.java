package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The packaged launcher from start to exit, cold JVM each time, median of seven. */
final class StartBench implements Benchmark {

    private static final int RUNS = 7;
    private static final Path LAUNCHER = Path.of("target", "quotewright", "bin", "quotewright");

    @Override
    public void run(Rows rows) throws IOException, InterruptedException {
        Path article = Files.createTempFile("bench", ".txt");
        Files.writeString(article, "\"The ferry sails in May,\" said Marta Lindqvist, a pilot.\n");
        try {
            rows.row("start", "--version", median(List.of("--version")), "ms", "launcher");
            rows.row(
                    "start",
                    "search --help",
                    median(List.of("search", "--help")),
                    "ms",
                    "launcher");
            List<String> attribute = List.of("attribute", article.toString());
            rows.row("start", "attribute", median(attribute), "ms", "one short article");
        } finally {
            Files.delete(article);
        }
    }

    private static double median(List<String> arguments) throws IOException, InterruptedException {
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            start(arguments).waitFor();
            times[run] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static Process start(List<String> arguments) throws IOException {
        ProcessBuilder process = new ProcessBuilder(LAUNCHER.toString());
        process.command().addAll(arguments);
        process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return process.start();
    }
}
