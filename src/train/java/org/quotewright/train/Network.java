package org.quotewright.train;

import org.quotewright.attribution.tagging.Distances;
import org.quotewright.attribution.tagging.Relation;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;

/** The tagger's network: scores for tags of attributions and mentions and for links. */
final class Network {

    private final Weights weights;
    private final Encoder encoder;

    Network(Weights weights, EncoderShape shape, boolean training) {
        this.weights = weights;
        this.encoder = new Encoder(weights, shape, training);
    }

    /**
     * The scores of a batch.
     *
     * @return tags [batch, length, tags], mentions [batch, length, tags] and for each relation
     *     links [batch, length, length]
     */
    NDList forward(Batch batch) {
        NDArray hidden = encoder.forward(batch);
        NDArray tags = Activation.gelu(encoder.dense("tags.hidden", hidden));
        NDList scores =
                new NDList(
                        shaped(encoder.dense("tags.output", tags), batch),
                        shaped(encoder.dense("mentions.output", hidden), batch));
        for (Relation relation : Relation.values()) {
            scores.add(links(relation, hidden, batch));
        }
        return scores;
    }

    private NDArray links(Relation relation, NDArray hidden, Batch batch) {
        NDArray from = shaped(encoder.dense(LinkWeights.name(relation, "from"), hidden), batch);
        NDArray to = shaped(encoder.dense(LinkWeights.name(relation, "to"), hidden), batch);
        NDArray scale = batch.constant(1 / Math.sqrt(InitialWeights.LINK_WIDTH));
        NDArray distances = batch.step().create(Distances.between(batch.length()));
        NDArray near =
                weights.get(LinkWeights.name(relation, "distance"))
                        .reshape(-1, 1)
                        .get(distances)
                        .reshape(new Shape(1, batch.length(), batch.length()));
        return from.mul(scale).matMul(to.transpose(0, 2, 1)).add(near);
    }

    private static NDArray shaped(NDArray flat, Batch batch) {
        return flat.reshape(batch.size(), batch.length(), flat.getShape().get(1));
    }
}
