package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LectureTest {

    private final Example example = TinyTagger.example();

    @Test
    void givesProbabilitiesOfEveryTokensTagAndEveryLinksChoice() {
        Taught taught = taught();
        assertThat(taught.tags()).hasNumberOfRows(example.coreTokens());
        assertThat(taught.links()).hasNumberOfRows(example.links().length);
        Stream.of(taught.tags(), taught.links())
                .flatMap(Stream::of)
                .forEach(row -> assertThat(sum(row)).isCloseTo(1, Offset.offset(1e-4)));
    }

    @Test
    void comesBackFromItsFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("taught");
        Taught taught = taught();
        TaughtFile.write(Stream.of(taught, taught), file);
        assertThat(TaughtFile.read(file, 2))
                .allSatisfy(each -> {
                    assertThat(each.tags()).isDeepEqualTo(taught.tags());
                    assertThat(each.links()).isDeepEqualTo(taught.links());
                });
    }

    private Taught taught() {
        Map<String, Tensor> tensors = TinyTagger.weights();
        try (NDManager owner = NDManager.newBaseManager()) {
            Weights weights = new Weights(owner);
            tensors.forEach((name, tensor) -> weights.add(name, tensor, false));
            Scorer scorer = new Predictor(weights, EncoderShape.of(tensors), owner);
            return new Lecture(List.of(scorer, scorer)).of(example);
        }
    }

    private static double sum(float[] row) {
        double sum = 0;
        for (float value : row) {
            sum += value;
        }
        return sum;
    }
}
