package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumedRunTest {

    private static final LayerRates RATES = new LayerRates(1e-3, 1e-2, 1, 2);

    @TempDir private Path folder;

    private final List<Example> examples = List.of(TinyTagger.example());
    private final PrintWriter console = new PrintWriter(new StringWriter());

    @Test
    void goesOnFromTheLastStep() throws IOException, NotANumber {
        try (NDManager owner = NDManager.newBaseManager()) {
            Plan two = new Plan(2, 100, RATES, Goals.STANDARD, 1);
            Run.begun(two, folder, console, TinyTagger.weights(), owner)
                    .go(new Lessons(examples, two), new Development(examples), Instant.MAX);
            Checkpoint before = Checkpoint.read(Run.last(folder));
            Plan three = new Plan(3, 100, RATES, Goals.STANDARD, 1);
            Run.resumed(three, folder, console, owner)
                    .go(new Lessons(examples, three), new Development(examples), Instant.MAX);
            Checkpoint after = Checkpoint.read(Run.last(folder));
            assertThat(before.steps()).isEqualTo(2);
            assertThat(after.steps()).isEqualTo(3);
            assertThat(after.tensors().keySet()).isEqualTo(before.tensors().keySet());
            float[] mean = before.tensors().get("second.tags.output.bias").values();
            assertThat(after.tensors().get("second.tags.output.bias").values()[0])
                    .isGreaterThanOrEqualTo(0.9f * mean[0]);
        }
        assertThat(folder.resolve("dev-3.jsonl")).exists();
    }

    @Test
    void givesBackTheStateThatWasSaved() throws IOException {
        try (NDManager owner = NDManager.newBaseManager()) {
            Checkpoint first = new Checkpoint(5, TinyTagger.weights());
            new TrainingState(first, new Plan(1, 100, RATES, Goals.STANDARD, 1), owner)
                    .save(folder.resolve("a"));
            Checkpoint saved = Checkpoint.read(folder.resolve("a"));
            assertThat(saved.steps()).isEqualTo(5);
            assertThat(saved.tensors().get("tags.output.weight").values())
                    .containsExactly(
                            first.tensors().get("tags.output.weight").values(), Offset.offset(0f));
        }
    }
}
