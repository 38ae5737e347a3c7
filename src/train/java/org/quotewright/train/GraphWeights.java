package org.quotewright.train;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotewright.attribution.tagging.Distances;
import org.quotewright.attribution.tagging.Relation;

/**
 * Reads the weights back from a graph that {@link TaggerGraph} wrote, so that training can go on
 * from a model whose checkpoint is gone. Bytes come back as the floats that they stand for.
 */
final class GraphWeights {

    private static final String SCALE = ".scale";
    private static final String TYPE = "embeddings.type";
    private static final String DISTANCES = "links.distances";

    private final Map<String, GraphTensor> constants = new LinkedHashMap<>();
    private final Map<String, Tensor> weights = new LinkedHashMap<>();

    private GraphWeights(List<GraphTensor> constants) {
        constants.forEach(constant -> this.constants.put(constant.name(), constant));
    }

    static Map<String, Tensor> read(Path graph) throws IOException {
        return of(Files.readAllBytes(graph));
    }

    static Map<String, Tensor> of(byte[] graph) {
        ByteBuffer model = ByteBuffer.wrap(graph).order(ByteOrder.LITTLE_ENDIAN);
        GraphWeights read = new GraphWeights(GraphTensor.of(model));
        read.constants.values().forEach(read::add);
        return read.weights;
    }

    private void add(GraphTensor constant) {
        String name = constant.name();
        if (name.equals(TYPE)) {
            weights.put("embeddings.token_type_embeddings.weight", types(constant.floats()));
        } else if (name.equals(DISTANCES)) {
            addDistances(constant.floats());
        } else if (constant.isBytes()) {
            weights.put(name, new Tensor(constant.shape(), scaled(constant)));
        } else if (constant.isFloats() && !isScale(name)) {
            weights.put(name, new Tensor(constant.shape(), constant.floats()));
        }
    }

    /** Tables, unlike matrices, have a scale for each row: their scales are a column. */
    private float[] scaled(GraphTensor constant) {
        GraphTensor scales = constants.get(constant.name() + SCALE);
        return constant.scaled(scales.floats(), scales.shape().length == 2);
    }

    /** Also that of the attention's products: neither is a weight. */
    private static boolean isScale(String name) {
        return name.endsWith(SCALE);
    }

    /** The graph keeps the type that all pieces have; the other one is never asked for. */
    private static Tensor types(float[] first) {
        return new Tensor(new long[] {2, first.length}, Arrays.copyOf(first, 2 * first.length));
    }

    private void addDistances(float[] all) {
        int size = 2 * Distances.STEPS + 1;
        for (Relation relation : Relation.values()) {
            int begin = relation.ordinal() * size;
            float[] own = Arrays.copyOfRange(all, begin, begin + size);
            weights.put(LinkWeights.name(relation, "distance"), new Tensor(new long[] {size}, own));
        }
    }
}
