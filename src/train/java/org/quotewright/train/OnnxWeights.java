package org.quotewright.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the weights of a BERT encoder from an ONNX graph (ONNX IR specification). Matrices that the
 * exporter left without a name take that of the layer whose product they are in; they stand as
 * [inputs, outputs].
 */
final class OnnxWeights {

    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int FLOAT = 1;
    private static final String PRODUCT = "/MatMul_output_0";

    private OnnxWeights() {}

    static Map<String, Tensor> read(ByteBuffer model) {
        List<Wire.Field> graph = only(Wire.fields(model), GRAPH).fields();
        Map<String, String> names = productNames(graph);
        Map<String, Tensor> weights = new LinkedHashMap<>();
        for (Wire.Field field : graph) {
            if (field.id() == INITIALIZER) {
                addTensor(field.fields(), names, weights);
            }
        }
        return weights;
    }

    private static Wire.Field only(List<Wire.Field> fields, int id) {
        return fields.stream().filter(field -> field.id() == id).findFirst().orElseThrow();
    }

    /** For every right-hand side of a matrix product, the name of the layer that it belongs to. */
    private static Map<String, String> productNames(List<Wire.Field> graph) {
        Map<String, String> names = new HashMap<>();
        for (Wire.Field field : graph) {
            List<Wire.Field> node = field.id() == NODE ? field.fields() : List.of();
            List<String> inputs = texts(node, 1);
            List<String> outputs = texts(node, 2);
            if (inputs.size() == 2 && outputs.getFirst().endsWith(PRODUCT)) {
                String output = outputs.getFirst();
                String path = output.substring(1, output.length() - PRODUCT.length());
                names.put(inputs.get(1), path.replace('/', '.') + ".weight");
            }
        }
        return names;
    }

    private static List<String> texts(List<Wire.Field> fields, int id) {
        return fields.stream().filter(field -> field.id() == id).map(Wire.Field::text).toList();
    }

    private static void addTensor(
            List<Wire.Field> tensor, Map<String, String> names, Map<String, Tensor> weights) {
        if (only(tensor, 2).number() != FLOAT) {
            return;
        }
        String name = only(tensor, 8).text();
        ByteBuffer raw = only(tensor, 9).bytes().duplicate().order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[raw.remaining() / Float.BYTES];
        raw.asFloatBuffer().get(values);
        weights.put(names.getOrDefault(name, name), new Tensor(shape(tensor), values));
    }

    private static long[] shape(List<Wire.Field> tensor) {
        return tensor.stream()
                .filter(field -> field.id() == 1)
                .mapToLong(OnnxWeights::dimension)
                .toArray();
    }

    private static long dimension(Wire.Field field) {
        return field.bytes().hasRemaining()
                ? Wire.number(field.bytes().duplicate())
                : field.number();
    }
}
