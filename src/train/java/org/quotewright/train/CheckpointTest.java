package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

    @TempDir private Path folder;

    @Test
    void readsBackWhatItWrote() throws IOException {
        Path file = folder.resolve("last");
        Tensor tensor = new Tensor(new long[] {2, 2}, new float[] {1, -2, 0.5f, Float.MIN_VALUE});
        new Checkpoint(7, Map.of("a.weight", tensor)).write(file);
        Checkpoint read = Checkpoint.read(file);
        assertThat(read.steps()).isEqualTo(7);
        assertThat(read.tensors().get("a.weight").shape()).containsExactly(2, 2);
        assertThat(read.tensors().get("a.weight").values()).containsExactly(tensor.values());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesAnotherFile() throws IOException {
        Path file = Files.writeString(folder.resolve("other"), "no checkpoint");
        assertThatThrownBy(() -> Checkpoint.read(file)).isInstanceOf(IOException.class);
    }
}
