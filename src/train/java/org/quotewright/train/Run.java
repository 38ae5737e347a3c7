package org.quotewright.train;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** One run of training with its checkpoints. */
final class Run {

    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(10);
    private static final int BETWEEN_REPORTS = 20;
    private static final int PREDICTIONS_AN_EPOCH = 4;

    private final Plan plan;
    private final Path folder;
    private final PrintWriter console;
    private final TrainingState state;
    private Instant saved = Instant.now();

    private Run(Plan plan, Path folder, PrintWriter console, TrainingState state) {
        this.plan = plan;
        this.folder = folder;
        this.console = console;
        this.state = state;
    }

    /** A run that goes on from the folder's last checkpoint. */
    static Run resumed(Plan plan, Path folder, PrintWriter console, NDManager owner)
            throws IOException {
        Checkpoint last = Checkpoint.read(last(folder));
        return new Run(plan, folder, console, new TrainingState(last, plan, owner));
    }

    static Run begun(
            Plan plan,
            Path folder,
            PrintWriter console,
            Map<String, Tensor> weights,
            NDManager owner)
            throws IOException {
        Files.createDirectories(folder);
        Checkpoint first = new Checkpoint(0, weights);
        return new Run(plan, folder, console, new TrainingState(first, plan, owner));
    }

    static Path last(Path folder) {
        return folder.resolve("last.checkpoint");
    }

    void go(Lessons lessons, Development development, Instant end) throws IOException, NotANumber {
        Progress progress = new Progress(console, BETWEEN_REPORTS);
        int between = Math.max(1, lessons.perEpoch() / PREDICTIONS_AN_EPOCH);
        console.printf("%d layers, from step %d%n", state.layers(), state.steps());
        while (state.steps() < lessons.total() && Instant.now().isBefore(end)) {
            int step = state.steps();
            StepLosses losses = state.step(lessons.batch(step), plan.rate(step, lessons.total()));
            progress.add(state.steps(), lessons.total(), losses);
            saveNowAndThen();
            if (state.steps() % between == 0) {
                predict(development);
            }
        }
        state.save(last(folder));
        predict(development);
    }

    private void saveNowAndThen() throws IOException {
        if (Duration.between(saved, Instant.now()).compareTo(BETWEEN_CHECKPOINTS) > 0) {
            state.save(last(folder));
            saved = Instant.now();
        }
    }

    private void predict(Development development) throws IOException {
        Path file = folder.resolve("dev-" + state.steps() + ".jsonl");
        try (Scorer scorer = state.scorer()) {
            SpanCounts counts = development.predict(scorer, file);
            console.printf("step %d dev %s%n", state.steps(), counts);
        }
    }
}
