package org.quotewright.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.quotewright.app.Main;

/**
 * One way to start the packaged program.
 *
 * @param folder where it lies
 * @param cache whether it takes the start-up cache that the build made
 * @param cold whether its files have to come from the disk
 * @param home where it keeps its own files
 */
record StartRun(Path folder, boolean cache, boolean cold, Path home) {

    static final Path PACKAGED = Path.of("target", "quotewright").toAbsolutePath();

    private static final long SETTLED_SECONDS = 30;
    private static final long IDLE_SECONDS = 60;
    private static final long LOOK_AGAIN_MILLIS = 2;

    boolean hasCache() {
        return Files.exists(cacheFile());
    }

    String name() {
        return warmth() + (cache ? ", start-up cache" : ", plain JVM");
    }

    String warmth() {
        return cold ? "cold" : "warm";
    }

    private Path cacheFile() {
        return folder.resolve("lib").resolve("quotewright.aot");
    }

    /** What an open desk takes while nobody touches it. */
    DeskAtRest atRest() throws IOException, InterruptedException {
        List<String> opening = deskCommand(Main.class);
        Process process = process(opening).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            Duration before = costAfter(SETTLED_SECONDS, process);
            Duration after = costAfter(IDLE_SECONDS, process);
            double share = 100.0 * after.minus(before).toMillis() / (IDLE_SECONDS * 1000);
            return new DeskAtRest(share, ProcessCost.nowMegabytes(process.pid()));
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

    /** Until the process has ended. */
    StartCost command(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = cache ? launcher() : java(productJar(), Main.class);
        command.addAll(arguments);
        forget();
        long begin = System.nanoTime();
        Process process = process(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        double cpu = 0;
        while (!process.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
        }
        double time = millisSince(begin);
        if (process.exitValue() != 0) {
            throw new IOException(command + " ended with status " + process.exitValue());
        }
        return new StartCost(time, cpu);
    }

    /** Until the desk's first frame is drawn, without a display. */
    StartCost desk() throws IOException, InterruptedException {
        forget();
        long begin = System.nanoTime();
        Process process = process(deskCommand(FirstFrame.class)).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            double time = millisSince(begin);
            if (!FirstFrame.DRAWN.equals(line)) {
                throw new IOException("no first frame, but " + line);
            }
            double cpu = Double.parseDouble(out.readLine());
            process.waitFor();
            return new StartCost(time, cpu);
        }
    }

    private static double millisSince(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("QUOTEWRIGHT_HOME", home.toString());
        return process;
    }

    private List<String> launcher() {
        return new ArrayList<>(List.of(folder.resolve("bin").resolve("quotewright").toString()));
    }

    private List<String> deskCommand(Class<?> program) throws IOException {
        Path tests = Path.of("target", "test-classes").toAbsolutePath();
        List<String> command = java(productJar() + File.pathSeparator + tests, program);
        command.addAll(List.of("open", "--sample"));
        return command;
    }

    private String productJar() {
        return folder.resolve("lib").resolve("quotewright.jar").toString();
    }

    /** The plain JVM has no cache, and the collector, heap and compilers that it chooses itself. */
    private List<String> java(String classPath, Class<?> program) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        Files.readAllLines(folder.resolve("bin").resolve("java.options")).stream()
                .filter(option -> cache || !option.startsWith("-X"))
                .forEach(command::add);
        if (cache) {
            command.add("-XX:AOTCache=" + cacheFile());
        }
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dprism.text=t2k",
                        "--module-path=" + folder.resolve("fx"),
                        "--class-path=" + classPath,
                        program.getName()));
        return command;
    }

    /** Drops the folder's files from the system's memory, where it can be asked to (Linux). */
    private void forget() throws IOException, InterruptedException {
        if (!cold) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                new ProcessBuilder("dd", "if=" + file, "iflag=nocache", "count=0", "status=none")
                        .start()
                        .waitFor();
            }
        }
    }
}
