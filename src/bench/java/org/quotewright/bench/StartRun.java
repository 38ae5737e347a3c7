package org.quotewright.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.quotewright.app.Main;

/**
 * One way to start the packaged program.
 *
 * @param cache whether it takes the start-up cache that the build made
 * @param cold whether its files have to come from the disk
 * @param home where it keeps its own files
 */
record StartRun(boolean cache, boolean cold, Path home) {

    private static final int RUNS = 5;
    private static final long SETTLED_SECONDS = 30;
    private static final long IDLE_SECONDS = 60;
    private static final Path FOLDER = Path.of("target", "quotewright").toAbsolutePath();
    private static final Path CACHE = FOLDER.resolve("lib").resolve("quotewright.aot");
    private static final Path JAR = FOLDER.resolve("lib").resolve("quotewright.jar");

    static boolean hasCache() {
        return Files.exists(CACHE);
    }

    String name() {
        return (cold ? "cold" : "warm") + (cache ? ", start-up cache" : ", plain JVM");
    }

    /** Until the process has ended; the median in milliseconds. */
    double command(List<String> arguments) throws IOException, InterruptedException {
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            times[run] = untilEnd(arguments);
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    /** Until the desk's first frame is drawn, without a display; the median in milliseconds. */
    double desk() throws IOException, InterruptedException {
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            times[run] = untilDrawn();
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    /** What an open desk takes of one core while nobody touches it, over a minute, in percent. */
    double idle() throws IOException, InterruptedException {
        List<String> opening = deskCommand(Main.class);
        Process process = process(opening).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            Duration before = costAfter(SETTLED_SECONDS, process);
            Duration after = costAfter(IDLE_SECONDS, process);
            return 100.0 * after.minus(before).toMillis() / (IDLE_SECONDS * 1000);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static Duration costAfter(long seconds, Process process)
            throws IOException, InterruptedException {
        if (process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new IOException("the desk ended with status " + process.exitValue());
        }
        return process.info().totalCpuDuration().orElseThrow();
    }

    private double untilEnd(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(FOLDER.resolve("bin").resolve("quotewright").toString());
        command.addAll(arguments);
        forget();
        long begin = System.nanoTime();
        Process process = process(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        int status = process.waitFor();
        double time = (System.nanoTime() - begin) / 1e6;
        if (status != 0) {
            throw new IOException(command + " ended with status " + status);
        }
        return time;
    }

    private double untilDrawn() throws IOException, InterruptedException {
        forget();
        long begin = System.nanoTime();
        Process process = process(deskCommand(FirstFrame.class)).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            double time = (System.nanoTime() - begin) / 1e6;
            if (!FirstFrame.DRAWN.equals(line)) {
                throw new IOException("no first frame, but " + line);
            }
            process.waitFor();
            return time;
        }
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("QUOTEWRIGHT_HOME", home.toString());
        if (!cache) {
            process.environment().put("JDK_JAVA_OPTIONS", "-XX:AOTMode=off");
        }
        return process;
    }

    private static List<String> deskCommand(Class<?> program) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("@" + FOLDER.resolve("bin").resolve("java.options"));
        if (hasCache()) {
            command.add("-XX:AOTCache=" + CACHE);
        }
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-Dprism.text=t2k");
        command.add("--module-path=" + FOLDER.resolve("fx"));
        command.add("--class-path=" + classPath());
        command.add(program.getName());
        command.add("open");
        command.add("--sample");
        return command;
    }

    private static String classPath() {
        String product = Files.exists(JAR) ? JAR.toString() : FOLDER.resolve("lib") + "/*";
        return product + File.pathSeparator + Path.of("target", "test-classes").toAbsolutePath();
    }

    /** Drops the folder's files from the system's memory, where it can be asked to (Linux). */
    private void forget() throws IOException, InterruptedException {
        if (!cold) {
            return;
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                new ProcessBuilder("dd", "if=" + file, "iflag=nocache", "count=0", "status=none")
                        .start()
                        .waitFor();
            }
        }
    }
}
