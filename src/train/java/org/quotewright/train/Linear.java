package org.quotewright.train;

import java.util.List;

/** Adds a layer's product with its weights to a graph. */
interface Linear {

    /**
     * The product of an input with weights [inputs, outputs].
     *
     * @return the name of what comes out
     */
    String product(OnnxGraph graph, String name, Tensor weight, String input);

    /** A table's rows. */
    String rows(OnnxGraph graph, String name, Tensor table, String ids);

    /** Numbers as trained. */
    Linear FLOATS =
            new Linear() {
                @Override
                public String product(OnnxGraph graph, String name, Tensor weight, String input) {
                    return graph.node("MatMul", List.of(input, graph.floats(name, weight)));
                }

                @Override
                public String rows(OnnxGraph graph, String name, Tensor table, String ids) {
                    return graph.node("Gather", List.of(graph.floats(name, table), ids));
                }
            };
}
