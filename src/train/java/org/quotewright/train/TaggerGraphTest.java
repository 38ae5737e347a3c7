package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.attribution.tagging.Relation;

class TaggerGraphTest {

    @TempDir private Path folder;

    private final Map<String, Tensor> tensors = TinyTagger.weights();

    @Test
    void scoresAsTheTrainedNetworkDoes() throws IOException {
        assertSame(exported(Linear.FLOATS), trained(), 1e-5f);
    }

    @Test
    void staysCloseInBytes() throws IOException {
        assertSame(exported(new ByteLinear()), trained(), 0.02f);
    }

    @Test
    void givesItsWeightsBack() {
        Map<String, Tensor> read =
                GraphWeights.of(new TaggerGraph(tensors, Linear.FLOATS).toBytes());
        assertThat(read.keySet()).isEqualTo(tensors.keySet());
        tensors.forEach((name, tensor) -> {
            assertThat(read.get(name).shape()).containsExactly(tensor.shape());
            if (!name.contains("token_type")) {
                assertThat(read.get(name).values()).containsExactly(tensor.values());
            }
        });
    }

    @Test
    void givesItsBytesBackAsTheFloatsThatTheyStandFor() {
        byte[] once = new TaggerGraph(tensors, new ByteLinear()).toBytes();
        Map<String, Tensor> read = GraphWeights.of(once);
        assertThat(new TaggerGraph(read, new ByteLinear()).toBytes()).isEqualTo(once);
    }

    private static void assertSame(Scored found, Scored expected, float distance) {
        Offset<Float> offset = Offset.offset(distance);
        for (int token = 0; token < expected.tags().length; token++) {
            assertThat(found.tags()[token]).containsExactly(expected.tags()[token], offset);
            assertThat(found.mentions()[token]).containsExactly(expected.mentions()[token], offset);
        }
        for (Relation relation : Relation.values()) {
            assertThat(links(found, relation)).containsExactly(links(expected, relation), offset);
        }
    }

    private static float[] links(Scored scored, Relation relation) {
        int length = scored.example().length();
        float[] all = new float[length * length];
        for (int i = 0; i < all.length; i++) {
            all[i] = scored.links().of(relation, i / length, i % length);
        }
        return all;
    }

    private Scored trained() {
        try (NDManager owner = NDManager.newBaseManager()) {
            Weights weights = new Weights(owner);
            tensors.forEach((name, tensor) -> weights.add(name, tensor, false));
            return new Predictor(weights, EncoderShape.of(tensors), owner)
                    .score(List.of(TinyTagger.example()))
                    .getFirst();
        }
    }

    private Scored exported(Linear linear) throws IOException {
        Path file = folder.resolve("tiny.onnx");
        Files.write(file, new TaggerGraph(tensors, linear).toBytes());
        try (Scorer scorer = new GraphScorer(file)) {
            return scorer.score(List.of(TinyTagger.example())).getFirst();
        }
    }
}
