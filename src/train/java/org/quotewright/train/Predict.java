package org.quotewright.train;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Predicts prepared windows with a checkpoint or an exported graph, for the scoring scripts. */
@Command(name = "predict", description = "Predicts prepared windows.")
final class Predict implements Callable<Integer> {

    @Option(names = "--prepared", required = true, description = "File of prepared windows.")
    private Path prepared;

    @Option(names = "--checkpoint", description = "A checkpoint, run by PyTorch.")
    private Path checkpoint;

    @Option(names = "--graph", description = "An exported graph, run by ONNX Runtime.")
    private Path graph;

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
        SpanCounts counts = graph == null ? fromCheckpoint(examples) : fromGraph(examples);
        long millis = (cpuTime() - begin) / 1_000_000;
        console.printf("%s, %d ms of CPU an article%n", counts, millis / articles);
        return 0;
    }

    private SpanCounts fromCheckpoint(List<Example> examples) throws IOException {
        try (NDManager owner = NDManager.newBaseManager();
                Scorer scorer = predictor(owner)) {
            return new Development(examples).predict(scorer, out);
        }
    }

    private SpanCounts fromGraph(List<Example> examples) throws IOException {
        try (Scorer scorer = new GraphScorer(graph)) {
            return new Development(examples).predict(scorer, out);
        }
    }

    private static long cpuTime() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private Predictor predictor(NDManager owner) throws IOException {
        Map<String, Tensor> tensors = Checkpoint.read(checkpoint).tensors();
        Weights weights = new Weights(owner);
        tensors.forEach((name, tensor) -> {
            if (!name.startsWith("first.") && !name.startsWith("second.")) {
                weights.add(name, tensor, false);
            }
        });
        return new Predictor(weights, EncoderShape.of(tensors), owner);
    }
}
