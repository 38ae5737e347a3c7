package org.quotewright.train;

import java.util.Map;

/** How large an encoder is; attention heads are 32 wide, as in every encoder that we begin from. */
record EncoderShape(int layers, int width) {

    static final int HEAD_WIDTH = 32;

    static EncoderShape of(Map<String, Tensor> weights) {
        int layers = 0;
        while (weights.containsKey(layer(layers) + "output.dense.weight")) {
            layers++;
        }
        long width = weights.get("embeddings.word_embeddings.weight").shape()[1];
        return new EncoderShape(layers, (int) width);
    }

    static String layer(int index) {
        return "encoder.layer." + index + ".";
    }

    int heads() {
        return width / HEAD_WIDTH;
    }
}
