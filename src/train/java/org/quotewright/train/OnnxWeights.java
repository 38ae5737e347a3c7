package org.quotewright.train;

import java.nio.ByteBuffer;
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

    private static final int NODE = 1;
    private static final String PRODUCT = "/MatMul_output_0";

    private OnnxWeights() {}

    static Map<String, Tensor> read(ByteBuffer model) {
        Map<String, String> names = productNames(GraphTensor.graph(model));
        Map<String, Tensor> weights = new LinkedHashMap<>();
        for (GraphTensor each : GraphTensor.of(model)) {
            if (each.isFloats()) {
                String name = names.getOrDefault(each.name(), each.name());
                weights.put(name, new Tensor(each.shape(), each.floats()));
            }
        }
        return weights;
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
}
