package org.quotewright.attribution.tagging;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A window as the graph's inputs; closing it frees their memory. */
final class GraphInputs implements AutoCloseable {

    private static final List<String> NAMES = List.of("pieces", "shapes", "marks", "places");

    private final Map<String, OnnxTensor> tensors = new LinkedHashMap<>();

    /**
     * @param rows of equal length, in the order of the names
     */
    GraphInputs(OrtEnvironment environment, int[]... rows) throws OrtException {
        for (int i = 0; i < rows.length; i++) {
            tensors.put(NAMES.get(i), tensor(environment, rows[i]));
        }
        int[] positions = IntStream.range(0, rows[0].length).toArray();
        tensors.put("positions", tensor(environment, positions));
    }

    static GraphInputs of(OrtEnvironment environment, Window window) throws OrtException {
        return new GraphInputs(
                environment, window.pieces(), window.shapes(), window.marks(), window.places());
    }

    private static OnnxTensor tensor(OrtEnvironment environment, int[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, Arrays.stream(row).asLongStream().toArray());
    }

    Map<String, OnnxTensor> tensors() {
        return tensors;
    }

    @Override
    public void close() {
        tensors.values().forEach(OnnxTensor::close);
    }
}
