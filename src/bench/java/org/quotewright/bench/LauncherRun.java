package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the packaged launcher over a folder of articles, watched from outside. */
record LauncherRun(Path articles) {

    private static final Path LAUNCHER = Path.of("target", "quotewright", "bin", "quotewright");

    /**
     * The process's maximum resident set in MB, as Linux counts it (VmHWM); not a number where the
     * system does not tell.
     */
    double peakMegabytes() throws IOException, InterruptedException {
        Path out = Files.createTempFile("bench", ".jsonl");
        Process process =
                new ProcessBuilder(
                                LAUNCHER.toString(),
                                "attribute",
                                "--engine=rules",
                                "--format=jsonl",
                                "--out=" + out,
                                articles.toString())
                        .inheritIO()
                        .start();
        double peak = Double.NaN;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            double now = peakOf(process.pid());
            peak = Double.isNaN(now) ? peak : now;
        }
        Files.delete(out);
        return peak;
    }

    private static double peakOf(long pid) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
            return status.stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
