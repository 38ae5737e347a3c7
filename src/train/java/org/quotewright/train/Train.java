package org.quotewright.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits the network to the prepared windows. */
@Command(name = "fit", description = "Fits the network to the prepared windows.")
final class Train implements Callable<Integer> {

    private static final double HEAD_RATE = 1e-3;
    private static final double FALLING = 0.9;

    @Option(names = "--prepared", required = true, description = "Folder of prepared windows.")
    private Path prepared;

    @Option(
            names = "--encoder",
            defaultValue = "e5-small-v2",
            description = "Encoder to begin from.")
    private String encoder;

    @Option(names = "--out", required = true, description = "Folder for checkpoints.")
    private Path out;

    @Option(names = "--resume", description = "Go on from the last checkpoint.")
    private boolean resume;

    @Option(names = "--layers", defaultValue = "12", description = "Layers to keep.")
    private int layers;

    @Option(names = "--epochs", defaultValue = "3")
    private double epochs;

    @Option(names = "--pieces", defaultValue = "1100", description = "Pieces in a batch.")
    private int pieces;

    @Option(names = "--rate", defaultValue = "2e-4", description = "The upper layers' rate.")
    private double rate;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Option(names = "--begin", description = "Checkpoint whose weights to begin from.")
    private Path begin;

    @Option(names = "--mentions", defaultValue = "0.3", description = "Weight of the mentions.")
    private float mentions;

    @Option(names = "--unchained", description = "Tags by themselves, without a random field.")
    private boolean isUnchained;

    @Option(names = "--taught", description = "What other networks say of the windows.")
    private Path taught;

    @Option(names = "--trust", defaultValue = "0.8", description = "Weight of what is taught.")
    private float trust;

    @Option(names = "--minutes", defaultValue = "100000", description = "Stop after so many.")
    private int minutes;

    private final PrintWriter console;

    Train(PrintWriter console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, NotANumber {
        Engine.getInstance().setRandomSeed((int) seed);
        Instant end = Instant.now().plus(Duration.ofMinutes(minutes));
        LayerRates rates = new LayerRates(rate, HEAD_RATE, FALLING, layers);
        List<Example> examples = Examples.read(prepared.resolve("train.jsonl"));
        Plan plan = new Plan(epochs, pieces, rates, goals(teacher(examples)), seed);
        Lessons lessons = new Lessons(examples, plan);
        Development development = new Development(Examples.read(prepared.resolve("dev.jsonl")));
        try (NDManager owner = NDManager.newBaseManager()) {
            run(plan, owner).go(lessons, development, end);
        }
        return 0;
    }

    private Teacher teacher(List<Example> examples) throws IOException {
        return taught == null
                ? Teacher.NONE
                : new Teacher(examples, TaughtFile.read(taught, examples.size()), trust);
    }

    private Goals goals(Teacher teacher) {
        return new Goals(mentions, !isUnchained, teacher);
    }

    private Run run(Plan plan, NDManager owner) throws IOException {
        if (resume && Files.exists(Run.last(out))) {
            return Run.resumed(plan, out, console, owner);
        }
        return Run.begun(plan, out, console, weights(plan), owner);
    }

    private Map<String, Tensor> weights(Plan plan) throws IOException {
        if (begin == null) {
            return InitialWeights.of(new PretrainedEncoder(encoder).weights(), layers, seed);
        }
        return plan.goals().beginning(Checkpoint.read(begin).weights());
    }
}
