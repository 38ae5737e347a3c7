package org.quotewright.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;

/** A BERT encoder (Devlin et al., NAACL 2019) with three more embeddings a piece. */
final class Encoder {

    private static final float EPSILON = 1e-12f;
    private static final float DROPOUT = 0.1f;
    private static final float MASKED = -10_000f;

    private final Weights weights;
    private final EncoderShape shape;
    private final boolean training;

    Encoder(Weights weights, EncoderShape shape, boolean training) {
        this.weights = weights;
        this.shape = shape;
        this.training = training;
    }

    /** A vector a piece: [batch * length, width]. */
    NDArray forward(Batch batch) {
        NDArray mask = batch.mask().sub(1).mul(-MASKED).reshape(batch.size(), 1, 1, batch.length());
        NDArray hidden = embed(batch);
        for (int i = 0; i < shape.layers(); i++) {
            hidden = layer(EncoderShape.layer(i), hidden, mask, batch);
        }
        return hidden;
    }

    private NDArray embed(Batch batch) {
        NDArray words =
                rows("embeddings.word_embeddings.weight", batch.pieces())
                        .add(rows("features.shape", batch.shapes()))
                        .add(rows("features.mark", batch.marks()))
                        .add(rows("features.place", batch.places()))
                        .add(rows("embeddings.position_embeddings.weight", batch.positions()))
                        .add(weights.get("embeddings.token_type_embeddings.weight").get(0));
        return drop(normal("embeddings.LayerNorm", words));
    }

    private NDArray rows(String table, NDArray ids) {
        return weights.get(table).get(ids);
    }

    private NDArray layer(String name, NDArray input, NDArray mask, Batch batch) {
        NDArray attended = attention(name + "attention.self.", input, mask, batch);
        NDArray output = drop(dense(name + "attention.output.dense", attended));
        NDArray middle = normal(name + "attention.output.LayerNorm", output.add(input));
        NDArray wide = Activation.gelu(dense(name + "intermediate.dense", middle));
        NDArray narrow = drop(dense(name + "output.dense", wide));
        return normal(name + "output.LayerNorm", narrow.add(middle));
    }

    private NDArray attention(String name, NDArray input, NDArray mask, Batch batch) {
        NDArray query = heads(dense(name + "query", input), batch);
        NDArray key = heads(dense(name + "key", input), batch).transpose(0, 1, 3, 2);
        NDArray value = heads(dense(name + "value", input), batch);
        NDArray scale = batch.constant(1 / Math.sqrt(EncoderShape.HEAD_WIDTH));
        NDArray weight = query.mul(scale).matMul(key).add(mask).softmax(-1);
        return weight.matMul(value).transpose(0, 2, 1, 3).reshape(-1, shape.width());
    }

    private NDArray heads(NDArray vectors, Batch batch) {
        return vectors.reshape(batch.size(), batch.length(), shape.heads(), EncoderShape.HEAD_WIDTH)
                .transpose(0, 2, 1, 3);
    }

    NDArray dense(String name, NDArray input) {
        return input.matMul(weights.get(name + ".weight")).add(weights.get(name + ".bias"));
    }

    private NDArray normal(String name, NDArray input) {
        return LayerNorm.layerNorm(
                        input,
                        new Shape(shape.width()),
                        weights.get(name + ".weight"),
                        weights.get(name + ".bias"),
                        EPSILON)
                .singletonOrThrow();
    }

    private NDArray drop(NDArray input) {
        return training ? Dropout.dropout(input, DROPOUT, true).singletonOrThrow() : input;
    }
}
