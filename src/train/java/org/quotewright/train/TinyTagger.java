package org.quotewright.train;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** An untrained encoder of two thin layers and an example for it, for tests. */
final class TinyTagger {

    private static final int WIDTH = 64;
    private static final int PIECES = 12;

    private final Random random = new Random(5);
    private final Map<String, Tensor> encoder = new LinkedHashMap<>();

    private TinyTagger() {}

    static Map<String, Tensor> weights() {
        TinyTagger tiny = new TinyTagger();
        tiny.table("word_embeddings", PIECES);
        tiny.table("position_embeddings", 16);
        tiny.table("token_type_embeddings", 2);
        tiny.normal("embeddings.LayerNorm");
        for (int layer = 0; layer < 2; layer++) {
            String name = EncoderShape.layer(layer);
            tiny.dense(name + "attention.self.query", WIDTH, WIDTH);
            tiny.dense(name + "attention.self.key", WIDTH, WIDTH);
            tiny.dense(name + "attention.self.value", WIDTH, WIDTH);
            tiny.dense(name + "attention.output.dense", WIDTH, WIDTH);
            tiny.normal(name + "attention.output.LayerNorm");
            tiny.dense(name + "intermediate.dense", WIDTH, 2 * WIDTH);
            tiny.dense(name + "output.dense", 2 * WIDTH, WIDTH);
            tiny.normal(name + "output.LayerNorm");
        }
        return InitialWeights.of(tiny.encoder, 2, 1);
    }

    /** Six tokens, the second of two pieces: a source, a cue, a content of two and two outside. */
    static Example example() {
        return new Example(
                "tiny",
                new int[] {0, 6},
                new int[] {1, 3, 4, 5, 6, 7, 8, 9, 2},
                new int[] {0, 1, 0, 0, 0, 0, 2, 3, 0},
                new int[] {0, 0, 0, 0, 1, 2, 2, 3, 0},
                new int[] {0, 2, 0, 0, 0, 0, 0, 0, 0},
                new int[] {1, 2, 4, 5, 6, 7},
                new int[] {0, 2, 5, 7, 9, 11},
                new int[] {1, 4, 6, 8, 10, 12},
                new int[] {4, 8, 9, 11, 0, 0},
                new int[] {4, 0, 0, 0, 0, 0},
                new int[][] {{0, 2, 1}, {1, 1, 0}});
    }

    private void table(String name, int rows) {
        encoder.put("embeddings." + name + ".weight", random(rows, WIDTH));
    }

    private void dense(String name, int inputs, int outputs) {
        encoder.put(name + ".weight", random(inputs, outputs));
        encoder.put(name + ".bias", vector(outputs, 0));
    }

    private void normal(String name) {
        encoder.put(name + ".weight", vector(WIDTH, 1));
        encoder.put(name + ".bias", vector(WIDTH, 0));
    }

    private Tensor random(int rows, int columns) {
        Tensor tensor = new Tensor(new long[] {rows, columns}, new float[rows * columns]);
        for (int i = 0; i < tensor.values().length; i++) {
            tensor.values()[i] = (float) (0.1 * random.nextGaussian());
        }
        return tensor;
    }

    private static Tensor vector(int size, float value) {
        float[] values = new float[size];
        Arrays.fill(values, value);
        return new Tensor(new long[] {size}, values);
    }
}
