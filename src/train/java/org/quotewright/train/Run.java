package org.quotewright.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of training with its checkpoints. */
final class Run {

    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(10);
    private static final int BETWEEN_REPORTS = 20;
    private static final int PREDICTIONS_AN_EPOCH = 4;

    private final Plan plan;
    private final Path folder;
    private final PrintWriter console;
    private final Instant end;

    private NDManager owner;
    private Weights weights;
    private EncoderShape shape;
    private AdamW optimizer;
    private int done;

    Run(Plan plan, Path folder, PrintWriter console, int minutes) {
        this.plan = plan;
        this.folder = folder;
        this.console = console;
        this.end = Instant.now().plus(Duration.ofMinutes(minutes));
    }

    /** Sets the weights, from the last checkpoint where there is one to resume. */
    void begin(Map<String, Tensor> initial, boolean resume, NDManager manager) throws IOException {
        owner = manager;
        shape = EncoderShape.of(initial);
        boolean resumed = resume && Files.exists(last());
        Checkpoint checkpoint = resumed ? Checkpoint.read(last()) : new Checkpoint(0, initial);
        weights = new Weights(owner);
        initial.keySet()
                .forEach(
                        name -> weights.add(name, checkpoint.tensors().get(name), isTrained(name)));
        optimizer = new AdamW(weights, plan.rates(), owner);
        if (resumed) {
            optimizer
                    .state()
                    .forEach((name, array) -> array.set(checkpoint.tensors().get(name).values()));
        }
        done = checkpoint.steps();
        console.printf("%d layers, from step %d%n", shape.layers(), done);
    }

    /** Embeddings of words and places stay as they are: most words of an article are rare. */
    private static boolean isTrained(String name) {
        return !name.startsWith("embeddings.") || name.startsWith("embeddings.LayerNorm");
    }

    private Path last() {
        return folder.resolve("last.checkpoint");
    }

    void go(List<Example> examples, Development development) throws IOException, NotANumber {
        Trainer trainer = new Trainer(weights, shape, optimizer, owner);
        int perEpoch = Batches.shuffled(examples, plan.pieces(), plan.seed()).size();
        int total = (int) (plan.epochs() * perEpoch);
        Progress progress = new Progress(console, BETWEEN_REPORTS);
        Instant saved = Instant.now();
        List<List<Example>> batches = List.of();
        while (done < total && Instant.now().isBefore(end)) {
            int epoch = done / perEpoch;
            if (done % perEpoch == 0 || batches.isEmpty()) {
                batches = Batches.shuffled(examples, plan.pieces(), plan.seed() + epoch);
            }
            List<Example> batch = batches.get(Math.min(done % perEpoch, batches.size() - 1));
            StepLosses losses = trainer.step(batch, done + 1, plan.rate(done, total));
            done++;
            progress.add(done, total, losses);
            if (done % (perEpoch / PREDICTIONS_AN_EPOCH) == 0 || done == total) {
                predict(development);
            }
            if (Duration.between(saved, Instant.now()).compareTo(BETWEEN_CHECKPOINTS) > 0) {
                save();
                saved = Instant.now();
            }
        }
        save();
        predict(development);
    }

    private void predict(Development development) throws IOException {
        Path file = folder.resolve("dev-" + done + ".jsonl");
        SpanCounts counts;
        try (Scorer scorer = new Predictor(weights, shape, owner)) {
            counts = development.predict(scorer, file);
        }
        console.printf("step %d dev %s%n", done, counts);
    }

    private void save() throws IOException {
        Map<String, Tensor> tensors = new LinkedHashMap<>(weights.copy());
        for (Map.Entry<String, NDArray> entry : optimizer.state().entrySet()) {
            tensors.put(entry.getKey(), Weights.tensor(entry.getValue()));
        }
        new Checkpoint(done, tensors).write(last());
    }
}
