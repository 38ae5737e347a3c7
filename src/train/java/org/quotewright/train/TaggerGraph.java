package org.quotewright.train;

import org.quotewright.attribution.tagging.Distances;
import org.quotewright.attribution.tagging.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes the trained network as an ONNX graph that reads one window at a time. Inputs: pieces,
 * shapes, marks, places and positions (0, 1, 2, ...), a whole number a piece. Outputs: tags and
 * mentions, a row of scores a piece; from_0, to_0, from_1 and to_1, whose products are the scores
 * of links; and the constants transitions, mention_transitions and distances.
 */
final class TaggerGraph {

    private static final float EPSILON = 1e-12f;

    private final Map<String, Tensor> weights;
    private final EncoderShape shape;
    private final Linear linear;
    private final OnnxGraph graph = new OnnxGraph();

    TaggerGraph(Map<String, Tensor> weights, Linear linear) {
        this.weights = weights;
        this.shape = EncoderShape.of(weights);
        this.linear = linear;
    }

    byte[] toBytes() {
        String hidden = embed();
        for (int i = 0; i < shape.layers(); i++) {
            hidden = layer(EncoderShape.layer(i), hidden);
        }
        String tags = graph.node("Gelu", List.of(dense("tags.hidden", hidden)));
        graph.output("tags", dense("tags.output", tags));
        graph.output("mentions", dense("mentions.output", hidden));
        for (Relation relation : Relation.values()) {
            graph.output(
                    "from_" + relation.ordinal(),
                    dense(LinkWeights.name(relation, "from"), hidden));
            graph.output(
                    "to_" + relation.ordinal(), dense(LinkWeights.name(relation, "to"), hidden));
        }
        constants();
        return graph.toBytes();
    }

    private void constants() {
        graph.output("transitions", floats("tags.transitions"));
        graph.output("mention_transitions", floats("mentions.transitions"));
        float[] distances = new float[Relation.values().length * (2 * Distances.STEPS + 1)];
        for (Relation relation : Relation.values()) {
            float[] own = weights.get(LinkWeights.name(relation, "distance")).values();
            System.arraycopy(own, 0, distances, relation.ordinal() * own.length, own.length);
        }
        long[] size = {Relation.values().length, 2L * Distances.STEPS + 1};
        graph.output("distances", graph.floats("links.distances", new Tensor(size, distances)));
    }

    private String embed() {
        String sum = rows("embeddings.word_embeddings.weight", "pieces");
        sum = add(sum, rows("features.shape", "shapes"));
        sum = add(sum, rows("features.mark", "marks"));
        sum = add(sum, rows("features.place", "places"));
        sum = add(sum, rows("embeddings.position_embeddings.weight", "positions"));
        Tensor types = weights.get("embeddings.token_type_embeddings.weight");
        float[] first = Arrays.copyOf(types.values(), shape.width());
        String type =
                graph.floats("embeddings.type", new Tensor(new long[] {shape.width()}, first));
        return normal("embeddings.LayerNorm", add(sum, type));
    }

    private String rows(String table, String input) {
        return linear.rows(graph, table, weights.get(table), graph.input(input));
    }

    private String layer(String name, String input) {
        String attended = dense(name + "attention.output.dense", attention(name, input));
        String middle = normal(name + "attention.output.LayerNorm", add(attended, input));
        String wide = graph.node("Gelu", List.of(dense(name + "intermediate.dense", middle)));
        return normal(name + "output.LayerNorm", add(dense(name + "output.dense", wide), middle));
    }

    private String attention(String name, String input) {
        String query = heads(dense(name + "attention.self.query", input), 1, 0, 2);
        String key = heads(dense(name + "attention.self.key", input), 1, 2, 0);
        String value = heads(dense(name + "attention.self.value", input), 1, 0, 2);
        float[] scale = {(float) (1 / Math.sqrt(EncoderShape.HEAD_WIDTH))};
        String factor = graph.floats(name + "scale", new Tensor(new long[] {1}, scale));
        String scores =
                graph.node("Mul", List.of(graph.node("MatMul", List.of(query, key)), factor));
        String shares = graph.node("Softmax", List.of(scores), OnnxAttribute.of("axis", -1L));
        String read = graph.node("MatMul", List.of(shares, value));
        String turned = graph.node("Transpose", List.of(read), OnnxAttribute.of("perm", 1, 0, 2));
        return graph.node("Reshape", List.of(turned, graph.longs(-1, shape.width())));
    }

    private String heads(String vectors, long... order) {
        String size = graph.longs(-1, shape.heads(), EncoderShape.HEAD_WIDTH);
        String split = graph.node("Reshape", List.of(vectors, size));
        return graph.node("Transpose", List.of(split), OnnxAttribute.of("perm", order));
    }

    private String dense(String name, String input) {
        String product =
                linear.product(graph, name + ".weight", weights.get(name + ".weight"), input);
        return add(product, floats(name + ".bias"));
    }

    private String normal(String name, String input) {
        return graph.node(
                "LayerNormalization",
                List.of(input, floats(name + ".weight"), floats(name + ".bias")),
                OnnxAttribute.of("axis", -1L),
                OnnxAttribute.of("epsilon", EPSILON));
    }

    private String add(String one, String other) {
        return graph.node("Add", List.of(one, other));
    }

    private String floats(String name) {
        return graph.floats(name, weights.get(name));
    }
}
