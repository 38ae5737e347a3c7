package org.quotewright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where, when and of which commit figures were taken, in one line. */
final class Provenance {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final double BYTES_IN_A_GIBIBYTE = 1L << 30;

    private Provenance() {}

    static String line() throws IOException, InterruptedException {
        return String.format(
                Locale.ROOT,
                "Measured on %s, commit %s, on %s %s: %s, %d cores, %.0f GiB, Java %s.",
                LocalDate.now(ZoneOffset.UTC),
                commit(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                memory() / BYTES_IN_A_GIBIBYTE,
                System.getProperty("java.version"));
    }

    /** With a remark where files differ from it. */
    private static String commit() throws IOException, InterruptedException {
        Optional<String> hash = first("git", "rev-parse", "--short=10", "HEAD");
        boolean changed = first("git", "status", "--porcelain").isPresent();
        return hash.map(it -> changed ? it + " with changes" : it).orElse("unknown");
    }

    /** The first line that a command prints, where it succeeds. */
    private static Optional<String> first(String... command)
            throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (Stream<String> lines = process.inputReader().lines()) {
                Optional<String> first = lines.toList().stream().findFirst();
                return process.waitFor() == 0 ? first : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String processor() throws IOException {
        String architecture = System.getProperty("os.arch");
        if (!Files.isReadable(PROCESSORS)) {
            return architecture;
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(architecture);
        }
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }
}
