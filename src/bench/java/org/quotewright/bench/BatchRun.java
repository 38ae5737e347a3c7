package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged launcher while it imports a folder, with its worker, watched from outside. */
final class BatchRun {

    private static final Path LAUNCHER = Path.of("target", "quotewright", "bin", "quotewright");
    private static final Path LOAD = Path.of("/proc/loadavg");

    private final Process process;
    private final long begin = System.nanoTime();
    private double peak;
    private double load;
    private double cpuSeconds;

    BatchRun(Path project, Path folder) throws IOException {
        this(LAUNCHER, project, folder);
    }

    BatchRun(Path launcher, Path project, Path folder) throws IOException {
        this.process =
                new ProcessBuilder(
                                launcher.toString(),
                                "import",
                                project.toString(),
                                folder.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
    }

    /** Kills it after that time, if it has not ended by itself. */
    void watch(long mostSeconds) throws IOException, InterruptedException {
        while (!process.waitFor(50, TimeUnit.MILLISECONDS) && seconds() < mostSeconds) {
            peak = Math.max(peak, megabytes());
            load = Math.max(load, load());
            cpuSeconds = Math.max(cpuSeconds, cpu());
        }
        process.destroyForcibly().waitFor();
    }

    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The most that all of its processes had in memory at one time. */
    double peakMegabytes() {
        return peak;
    }

    /** The highest load of the machine meanwhile, over a minute, this run included. */
    double highestLoad() {
        return load;
    }

    double cpuSeconds() {
        return cpuSeconds;
    }

    /** How many cores all of its processes kept busy. */
    double busyCores() {
        return cpuSeconds / seconds();
    }

    private double megabytes() {
        return all().mapToDouble(each -> ProcessCost.nowMegabytes(each.pid())).sum();
    }

    private double cpu() {
        return all().mapToDouble(BatchRun::cpuSeconds).sum();
    }

    private static double cpuSeconds(ProcessHandle each) {
        return each.info().totalCpuDuration().map(it -> it.toMillis() / 1e3).orElse(0.0);
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static double load() throws IOException {
        return Files.isReadable(LOAD)
                ? Double.parseDouble(Files.readString(LOAD).split(" ")[0])
                : Double.NaN;
    }
}
