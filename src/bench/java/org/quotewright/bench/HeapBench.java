package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged program with other collectors and heaps, each with a start-up cache of its own: what
 * the desk's first frame takes, what the desk holds while nobody touches it, what a key takes on a
 * large project, and what an import takes with the process that reads the files.
 */
final class HeapBench implements Benchmark {

    private static final String HEAP = "heap";
    private static final int RUNS = 5;
    private static final int FILES = 40;

    private static final List<HeapVariant> VARIANTS =
            List.of(
                    new HeapVariant("Serial, 1 GB", List.of("-XX:+UseSerialGC", "-Xmx1g")),
                    new HeapVariant("Serial, 512 MB", List.of("-XX:+UseSerialGC", "-Xmx512m")),
                    new HeapVariant(
                            "Serial, 1 GB, compact headers",
                            List.of("-XX:+UseSerialGC", "-Xmx1g", "-XX:+UseCompactObjectHeaders")),
                    new HeapVariant("Parallel, 1 GB", List.of("-XX:+UseParallelGC", "-Xmx1g")),
                    new HeapVariant("G1, 1 GB", List.of("-XX:+UseG1GC", "-Xmx1g")),
                    new HeapVariant("ZGC, 1 GB", List.of("-XX:+UseZGC", "-Xmx1g")));

    @Override
    public void run(Rows rows) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench-heap");
        try {
            Path articles = Files.createDirectory(folder.resolve("articles"));
            MixedFolder.write(articles, Math.min(FILES, DeskKeys.articles()));
            for (HeapVariant variant : VARIANTS) {
                Path program = variant.in(folder.resolve("program"));
                new Measuring(rows, variant, program).run(articles);
                Folders.delete(program);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    /** Of one of them. */
    private record Measuring(Rows rows, HeapVariant variant, Path program) {

        void run(Path articles) throws IOException, InterruptedException {
            StartRun start = new StartRun(program, true, false, program.resolve("home"));
            start.desk();
            List<StartCost> costs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                costs.add(start.desk());
            }
            StartCost first = StartCost.median(costs);
            row("desk's first frame", first.clock(), "ms");
            row("desk's first frame, CPU time", first.cpu(), "ms");
            DeskAtRest rest = start.atRest();
            row("memory of the desk at rest", rest.megabytes(), "MB");
            row("idle desk", rest.percentOfOneCore(), "% of a core");
            keys();
            importing(articles);
        }

        private void keys() throws IOException {
            for (String line : Child.lines(variant.options(), DeskKeys.class)) {
                String[] cells = line.split(" \\| ");
                if (cells.length > 2 && cells[1].startsWith("accept and go on, laid out")) {
                    row(cells[1], Double.parseDouble(cells[2]), "ms");
                }
            }
        }

        private void importing(Path articles) throws IOException, InterruptedException {
            BatchRun batch =
                    new BatchRun(
                            program.resolve("bin").resolve("quotewright"),
                            program.resolve("import.quotewright"),
                            articles);
            batch.watch(Long.MAX_VALUE / 1_000_000_000L);
            row("import", batch.seconds(), "s");
            row("import, CPU time", batch.cpuSeconds(), "s");
            row("import, peak memory, all processes", batch.peakMegabytes(), "MB");
        }

        private void row(String figure, double value, String unit) {
            rows.row(HEAP, figure, value, unit, variant.name());
        }
    }
}
