package org.quotewright.train;

import org.quotewright.attribution.tagging.Relation;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.quotewright.attribution.tagging.SpanTags;

/**
 * What training makes small: the losses of tags, mentions and links, each a mean over its
 * decisions. Losses and their gradients by the network's scores are computed here, in plain loops,
 * so that a batch without a label has gradient zero; the rest of the gradient is the engine's.
 */
final class Objective {

    private static final float LINK_SHARE = 0.3f;

    private final Weights weights;
    private final Batch batch;
    private final NDList scores;
    private final Goals goals;

    private NDArray surrogate;
    private Losses losses;

    private Objective(Weights weights, Batch batch, NDList scores, Goals goals) {
        this.weights = weights;
        this.batch = batch;
        this.scores = scores;
        this.goals = goals;
    }

    /**
     * The means of the losses.
     *
     * @param surrogate a number whose gradient is the objective's
     */
    record Losses(Loss tags, Loss mentions, Loss links, NDArray surrogate) {}

    static Losses of(Weights weights, Batch batch, NDList scores, Goals goals) {
        Objective objective = new Objective(weights, batch, scores, goals);
        Loss tags = objective.tags(Layer.tags(goals));
        Loss mentions = objective.tags(Layer.mentions(goals));
        Loss links = objective.links();
        return new Losses(tags, mentions, links, objective.surrogate);
    }

    /**
     * One layer of tags.
     *
     * @param output which of the network's scores are the layer's
     * @param share the weight of its loss
     * @param correction changes the gradient by an example's scores
     */
    private record Layer(
            int output,
            SpanTags tags,
            Function<Example, int[]> gold,
            float share,
            BiConsumer<Example, float[][]> correction) {

        static Layer tags(Goals goals) {
            return new Layer(
                    0, SpanTags.ATTRIBUTION, Example::tags, 1, goals.teacher()::correctTags);
        }

        static Layer mentions(Goals goals) {
            return new Layer(
                    1,
                    SpanTags.MENTION,
                    Example::mentions,
                    goals.mentionShare(),
                    (example, gradient) -> {});
        }

        String transitions() {
            return output == 0 ? "tags.transitions" : "mentions.transitions";
        }
    }

    private Loss tags(Layer layer) {
        SpanTags tags = layer.tags();
        NDArray output = scores.get(layer.output());
        NDArray transitions = weights.get(layer.transitions());
        TagLoss measure = goals.loss(tags, rows(transitions.toFloatArray(), tags.count()));
        float[] all = output.toFloatArray();
        float[] gradient = new float[all.length];
        Loss loss = Loss.NONE;
        for (int row = 0; row < batch.size(); row++) {
            Example example = batch.examples().get(row);
            int[] labels = layer.gold().apply(example);
            if (labels.length > 0) {
                CoreScores core = new CoreScores(example, row * batch.length(), tags.count());
                float[][] own = new float[labels.length][tags.count()];
                loss = loss.plus(new Loss(measure.add(core.of(all), labels, own), labels.length));
                layer.correction().accept(example, own);
                core.write(own, gradient);
            }
        }
        float scale = layer.share() / Math.max(1, loss.units());
        add(output, gradient, scale);
        add(transitions, flat(measure.transitionGradient()), scale);
        return loss;
    }

    private Loss links() {
        Loss loss = Loss.NONE;
        for (Relation relation : Relation.values()) {
            loss = loss.plus(links(relation));
        }
        return loss;
    }

    private Loss links(Relation relation) {
        NDArray output = scores.get(2 + relation.ordinal());
        float[] all = output.toFloatArray();
        float[] gradient = new float[all.length];
        Loss loss = Loss.NONE;
        int length = batch.length();
        for (int row = 0; row < batch.size(); row++) {
            Example example = batch.examples().get(row);
            int[] choices = LinkChoices.of(example);
            for (int index = 0; index < example.links().length; index++) {
                int[] link = example.links()[index];
                if (link[0] == relation.ordinal()) {
                    int begin = (row * length + example.firsts()[link[1]]) * length;
                    int gold = link[2] < 0 ? 0 : example.firsts()[link[2]];
                    float[] own = new float[length];
                    float[] line = Arrays.copyOfRange(all, begin, begin + length);
                    loss = loss.plus(new Loss(LinkLoss.add(line, choices, gold, own), 1));
                    goals.teacher().correctLink(example, index, choices, gold, own);
                    IntStream.range(0, length).forEach(i -> gradient[begin + i] += own[i]);
                }
            }
        }
        add(output, gradient, LINK_SHARE / Math.max(1, loss.units()));
        return loss;
    }

    private void add(NDArray array, float[] gradient, float scale) {
        NDArray factor = batch.step().create(gradient, array.getShape()).mul(scale);
        NDArray part = factor.mul(array).sum();
        surrogate = surrogate == null ? part : surrogate.add(part);
    }

    private static float[][] rows(float[] flat, int width) {
        return IntStream.range(0, flat.length / width)
                .mapToObj(row -> Arrays.copyOfRange(flat, row * width, (row + 1) * width))
                .toArray(float[][]::new);
    }

    private static float[] flat(float[][] rows) {
        float[] flat = new float[rows.length * rows[0].length];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, flat, row * rows[row].length, rows[row].length);
        }
        return flat;
    }
}
