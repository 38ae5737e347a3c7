package org.quotewright.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

/** Builds an ONNX model node by node (ONNX IR version 10, operator set 20). */
final class OnnxGraph {

    private static final int FLOAT = 1;
    private static final int BYTE = 3;
    private static final int LONG = 7;

    private final WireWriter graph = new WireWriter();
    private int count;

    /** Adds a node with one output, whose name is given back. */
    String node(String operator, List<String> inputs, OnnxAttribute... attributes) {
        return nodes(operator, inputs, 1, attributes).getFirst();
    }

    List<String> nodes(
            String operator, List<String> inputs, int outputs, OnnxAttribute... attributes) {
        String name = operator + "_" + count++;
        WireWriter node = new WireWriter();
        inputs.forEach(input -> node.text(1, input));
        List<String> names = IntStream.range(0, outputs).mapToObj(i -> name + "." + i).toList();
        names.forEach(output -> node.text(2, output));
        node.text(3, name).text(4, operator);
        for (OnnxAttribute attribute : attributes) {
            node.message(5, attribute.message());
        }
        graph.message(1, node);
        return names;
    }

    /** Adds weights and gives their name back. */
    String floats(String name, Tensor tensor) {
        ByteBuffer raw = buffer(tensor.values().length * Float.BYTES);
        raw.asFloatBuffer().put(tensor.values());
        return constant(name, FLOAT, tensor.shape(), raw.array());
    }

    String bytes(String name, long[] shape, byte[] values) {
        return constant(name, BYTE, shape, values);
    }

    String longs(long... values) {
        ByteBuffer raw = buffer(values.length * Long.BYTES);
        raw.asLongBuffer().put(values);
        return constant("longs_" + count++, LONG, new long[] {values.length}, raw.array());
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private String constant(String name, int type, long[] shape, byte[] raw) {
        WireWriter tensor = new WireWriter();
        for (long size : shape) {
            tensor.number(1, size);
        }
        graph.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
        return name;
    }

    /** Declares an input: a row of whole numbers as long as the window. */
    String input(String name) {
        WireWriter shape = new WireWriter().message(1, new WireWriter().text(2, "pieces"));
        graph.message(11, value(name, LONG, shape));
        return name;
    }

    /** Declares an output under a name of its own. */
    void output(String name, String from) {
        WireWriter node = new WireWriter().text(1, from).text(2, name);
        graph.message(1, node.text(3, "output_" + name).text(4, "Identity"));
        WireWriter any = new WireWriter().message(1, new WireWriter().text(2, name + "_rows"));
        any.message(1, new WireWriter().text(2, name + "_columns"));
        graph.message(12, value(name, FLOAT, any));
    }

    private static WireWriter value(String name, int type, WireWriter shape) {
        WireWriter tensor = new WireWriter().number(1, type).message(2, shape);
        return new WireWriter().text(1, name).message(2, new WireWriter().message(1, tensor));
    }

    byte[] toBytes() {
        WireWriter operators = new WireWriter().text(1, "").number(2, 20);
        return new WireWriter()
                .number(1, 10)
                .text(2, "quotewright")
                .message(7, graph.text(2, "tagger"))
                .message(8, operators)
                .toBytes();
    }
}
