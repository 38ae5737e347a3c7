package org.quotewright.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * A constant of an ONNX graph.
 *
 * @param type the number of its element type in ONNX
 */
record GraphTensor(String name, int type, long[] shape, ByteBuffer raw) {

    private static final int FLOAT = 1;
    private static final int BYTE = 3;
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;

    static List<GraphTensor> of(ByteBuffer model) {
        return graph(model).stream()
                .filter(field -> field.id() == INITIALIZER)
                .map(field -> tensor(field.fields()))
                .toList();
    }

    /** The fields of a model's graph. */
    static List<Wire.Field> graph(ByteBuffer model) {
        return only(Wire.fields(model), GRAPH).fields();
    }

    private static GraphTensor tensor(List<Wire.Field> tensor) {
        long[] shape =
                tensor.stream()
                        .filter(field -> field.id() == 1)
                        .mapToLong(GraphTensor::dimension)
                        .toArray();
        return new GraphTensor(
                only(tensor, 8).text(),
                (int) only(tensor, 2).number(),
                shape,
                only(tensor, 9).bytes());
    }

    /** Exporters write dimensions one by one or packed. */
    private static long dimension(Wire.Field field) {
        return field.bytes().hasRemaining()
                ? Wire.number(field.bytes().duplicate())
                : field.number();
    }

    private static Wire.Field only(List<Wire.Field> fields, int id) {
        return fields.stream().filter(field -> field.id() == id).findFirst().orElseThrow();
    }

    boolean isFloats() {
        return type == FLOAT;
    }

    boolean isBytes() {
        return type == BYTE;
    }

    float[] floats() {
        ByteBuffer bytes = raw.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    /**
     * Bytes as the numbers that they stand for.
     *
     * @param scales one for each row of a table or for each column of a matrix
     */
    float[] scaled(float[] scales, boolean isTable) {
        int columns = (int) shape[1];
        float[] values = new float[raw.remaining()];
        for (int i = 0; i < values.length; i++) {
            int own = isTable ? i / columns : i % columns;
            values[i] = raw.get(raw.position() + i) * scales[own];
        }
        return values;
    }
}
