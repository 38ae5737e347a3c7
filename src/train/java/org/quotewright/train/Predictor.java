package org.quotewright.train;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.quotewright.attribution.tagging.SpanTags;

/** Runs the network over examples without training it. */
final class Predictor implements Scorer {

    private static final int PIECES = 2_000;

    private final Weights weights;
    private final EncoderShape shape;
    private final NDManager owner;

    Predictor(Weights weights, EncoderShape shape, NDManager owner) {
        this.weights = weights;
        this.shape = shape;
        this.owner = owner;
    }

    @Override
    public List<Scored> score(List<Example> examples) {
        List<Scored> scored = new ArrayList<>();
        for (List<Example> batch : Batches.byLength(examples, PIECES)) {
            try (NDManager step = owner.newSubManager()) {
                weights.lendTo(step);
                scored.addAll(score(new Batch(batch, step)));
            }
        }
        return scored;
    }

    @Override
    public float[][] transitions() {
        float[] flat = weights.get("tags.transitions").toFloatArray();
        int count = SpanTags.ATTRIBUTION.count();
        return IntStream.range(0, count)
                .mapToObj(row -> Arrays.copyOfRange(flat, row * count, (row + 1) * count))
                .toArray(float[][]::new);
    }

    /** The weights belong to who made them. */
    @Override
    public void close() {}

    private List<Scored> score(Batch batch) {
        NDList outputs = new Network(weights, shape, false).forward(batch);
        float[] tags = outputs.get(0).toFloatArray();
        float[] mentions = outputs.get(1).toFloatArray();
        float[][] links = {outputs.get(2).toFloatArray(), outputs.get(3).toFloatArray()};
        List<Scored> scored = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            Example example = batch.examples().get(row);
            int begin = row * batch.length();
            float[][] own = {
                square(links[0], begin, batch.length(), example.length()),
                square(links[1], begin, batch.length(), example.length())
            };
            scored.add(
                    new Scored(
                            example,
                            new CoreScores(example, begin, SpanTags.ATTRIBUTION.count()).of(tags),
                            new CoreScores(example, begin, SpanTags.MENTION.count()).of(mentions),
                            new SquareLinks(own, example.length())));
        }
        return scored;
    }

    private static float[] square(float[] all, int begin, int width, int size) {
        float[] own = new float[size * size];
        for (int row = 0; row < size; row++) {
            System.arraycopy(all, (begin + row) * width, own, row * size, size);
        }
        return own;
    }
}
