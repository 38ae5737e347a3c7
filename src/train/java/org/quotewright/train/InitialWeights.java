package org.quotewright.train;

import org.quotewright.attribution.tagging.Distances;
import org.quotewright.attribution.tagging.Relation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.quotewright.attribution.tagging.MarkState;
import org.quotewright.attribution.tagging.SpanTags;
import org.quotewright.attribution.tagging.TextPlace;
import org.quotewright.attribution.tagging.WordShape;

/** The weights that training begins from: a pretrained encoder's and random heads. */
final class InitialWeights {

    /** How wide the vectors are that are compared to link two spans. */
    static final int LINK_WIDTH = 64;

    private static final double DEVIATION = 0.02;

    private final Map<String, Tensor> weights = new LinkedHashMap<>();
    private final Random random;

    private InitialWeights(long seed) {
        random = new Random(seed);
    }

    /**
     * @param layers how many of the encoder's layers to keep, from below
     */
    static Map<String, Tensor> of(Map<String, Tensor> encoder, int layers, long seed) {
        InitialWeights initial = new InitialWeights(seed);
        int width = EncoderShape.of(encoder).width();
        encoder.forEach((name, tensor) -> {
            if (isKept(name, layers)) {
                initial.weights.put(name, tensor);
            }
        });
        initial.addFeatures(width);
        initial.addHeads(width);
        return initial.weights;
    }

    private static boolean isKept(String name, int layers) {
        return name.startsWith("embeddings.")
                || IntStream.range(0, layers)
                        .anyMatch(layer -> name.startsWith(EncoderShape.layer(layer)));
    }

    private void addFeatures(int width) {
        addRandom("features.shape", WordShape.values().length, width);
        addRandom("features.mark", MarkState.values().length, width);
        addRandom("features.place", TextPlace.values().length, width);
    }

    private void addHeads(int width) {
        int tags = SpanTags.ATTRIBUTION.count();
        addDense("tags.hidden", width, width);
        addDense("tags.output", width, tags);
        addZeros("tags.transitions", tags, tags);
        addDense("mentions.output", width, SpanTags.MENTION.count());
        addZeros("mentions.transitions", SpanTags.MENTION.count(), SpanTags.MENTION.count());
        for (Relation relation : Relation.values()) {
            addDense(LinkWeights.name(relation, "from"), width, LINK_WIDTH);
            addDense(LinkWeights.name(relation, "to"), width, LINK_WIDTH);
            addZeros(LinkWeights.name(relation, "distance"), 2L * Distances.STEPS + 1);
        }
    }

    private void addDense(String name, int inputs, int outputs) {
        addRandom(name + ".weight", inputs, outputs);
        addZeros(name + ".bias", outputs);
    }

    private void addRandom(String name, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (DEVIATION * random.nextGaussian());
        }
        weights.put(name, new Tensor(new long[] {rows, columns}, values));
    }

    private void addZeros(String name, long... shape) {
        int size = (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        weights.put(name, new Tensor(shape, new float[size]));
    }
}
