package org.quotewright.train;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Predicts prepared windows with a checkpoint or an exported graph, for the scoring scripts. */
@Command(name = "predict", description = "Predicts prepared windows.")
final class Predict implements Callable<Integer> {

    @Option(names = "--prepared", required = true, description = "File of prepared windows.")
    private Path prepared;

    @Mixin private Networks networks;

    @Option(names = "--out", required = true, description = "File for the predictions.")
    private Path out;

    private final PrintWriter console;

    Predict(PrintWriter console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Example> examples = Examples.read(prepared);
        long articles = examples.stream().map(Example::article).distinct().count();
        long begin = cpuTime();
        SpanCounts counts = predict(examples);
        long millis = (cpuTime() - begin) / 1_000_000;
        console.printf("%s, %d ms of CPU an article%n", counts, millis / articles);
        return 0;
    }

    /** Several networks decide by the mean of their scores. */
    private SpanCounts predict(List<Example> examples) throws IOException {
        try (NDManager owner = NDManager.newBaseManager();
                Scorer scorer = new MeanScorer(networks.scorers(owner))) {
            return new Development(examples).predict(scorer, out);
        }
    }

    private static long cpuTime() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
