package org.quotewright.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Weights in bytes with a scale for every output, inputs in bytes with a scale found as they come
 * (dynamic quantisation). Weights keep to seven bits: processors without VNNI add two products in
 * sixteen bits, where eight would overflow.
 */
final class ByteLinear implements Linear {

    private static final int MOST = 63;
    private static final int MOST_IN_TABLES = 127;
    private static final long FLOAT = 1;

    private final Map<String, List<String>> inputs = new HashMap<>();

    @Override
    public String product(OnnxGraph graph, String name, Tensor weight, String input) {
        int columns = (int) weight.shape()[1];
        float[] scales = scales(weight, columns, i -> i % columns, MOST);
        String bytes = graph.bytes(name, weight.shape(), bytes(weight, scales, i -> i % columns));
        List<String> read =
                inputs.computeIfAbsent(
                        input, each -> graph.nodes("DynamicQuantizeLinear", List.of(each), 3));
        String whole = graph.node("MatMulInteger", List.of(read.get(0), bytes, read.get(2)));
        String real = graph.node("Cast", List.of(whole), OnnxAttribute.of("to", FLOAT));
        String own = graph.floats(name + ".scale", new Tensor(new long[] {columns}, scales));
        String scale = graph.node("Mul", List.of(read.get(1), own));
        return graph.node("Mul", List.of(real, scale));
    }

    @Override
    public String rows(OnnxGraph graph, String name, Tensor table, String ids) {
        int width = (int) table.shape()[1];
        int count = (int) table.shape()[0];
        float[] scales = scales(table, count, i -> i / width, MOST_IN_TABLES);
        String bytes = graph.bytes(name, table.shape(), bytes(table, scales, i -> i / width));
        String own = graph.floats(name + ".scale", new Tensor(new long[] {count, 1}, scales));
        String row = graph.node("Gather", List.of(bytes, ids));
        String real = graph.node("Cast", List.of(row), OnnxAttribute.of("to", FLOAT));
        return graph.node("Mul", List.of(real, graph.node("Gather", List.of(own, ids))));
    }

    private static float[] scales(Tensor tensor, int count, IntUnaryOperator group, int most) {
        float[] scales = new float[count];
        for (int i = 0; i < tensor.values().length; i++) {
            int own = group.applyAsInt(i);
            scales[own] = Math.max(scales[own], Math.abs(tensor.values()[i]) / most);
        }
        return scales;
    }

    private static byte[] bytes(Tensor tensor, float[] scales, IntUnaryOperator group) {
        byte[] bytes = new byte[tensor.values().length];
        for (int i = 0; i < bytes.length; i++) {
            float scale = scales[group.applyAsInt(i)];
            bytes[i] = (byte) (scale == 0 ? 0 : Math.round(tensor.values()[i] / scale));
        }
        return bytes;
    }
}
