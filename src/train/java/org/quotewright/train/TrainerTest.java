package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.quotewright.attribution.tagging.Relation;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.tagging.SpanTags;
import org.quotewright.attribution.tagging.TagPath;

class TrainerTest {

    private static final LayerRates RATES = new LayerRates(1e-3, 1e-2, 1, 2);

    private final Map<String, Tensor> tensors = TinyTagger.weights();
    private final Example example = TinyTagger.example();

    @Test
    void learnsAnExampleByHeart() throws NotANumber {
        try (NDManager owner = NDManager.newBaseManager()) {
            Weights weights = weights(owner);
            Trainer trainer = trainer(weights, owner);
            for (int step = 1; step <= 60; step++) {
                trainer.step(List.of(example, example), step, 1);
            }
            Scored scored = scored(weights, owner);
            int count = SpanTags.ATTRIBUTION.count();
            TagPath path = new TagPath(SpanTags.ATTRIBUTION, new float[count][count]);
            assertThat(path.best(scored.tags())).containsExactly(example.tags());
            assertThat(link(scored, 1)).isGreaterThan(link(scored, 0));
        }
    }

    private float link(Scored scored, int toToken) {
        int[] firsts = example.firsts();
        return scored.links().of(Relation.CONTENT_TO_CUE, firsts[2], firsts[toToken]);
    }

    @Test
    void leavesTheWeightsAloneWhereTheGradientIsNoNumber() {
        tensors.get("tags.output.bias").values()[0] = Float.NaN;
        try (NDManager owner = NDManager.newBaseManager()) {
            Weights weights = weights(owner);
            float[] before = weights.get("tags.hidden.weight").toFloatArray();
            assertThatThrownBy(() -> trainer(weights, owner).step(List.of(example), 1, 1))
                    .isInstanceOf(NotANumber.class);
            assertThat(weights.get("tags.hidden.weight").toFloatArray()).containsExactly(before);
        }
    }

    @Test
    void takesABatchWithoutALabel() throws NotANumber {
        Example bare =
                new Example(
                        example.article(),
                        new int[] {0, 0},
                        example.pieces(),
                        example.shapes(),
                        example.marks(),
                        example.places(),
                        example.firsts(),
                        example.begins(),
                        example.ends(),
                        new int[0],
                        new int[0],
                        new int[0][]);
        try (NDManager owner = NDManager.newBaseManager()) {
            Weights weights = weights(owner);
            StepLosses losses = trainer(weights, owner).step(List.of(bare), 1, 1);
            assertThat(losses).isEqualTo(StepLosses.NONE);
        }
    }

    private Weights weights(NDManager owner) {
        Weights weights = new Weights(owner);
        tensors.forEach(
                (name, tensor) -> weights.add(name, tensor, !name.startsWith("embeddings.")));
        return weights;
    }

    private Trainer trainer(Weights weights, NDManager owner) {
        AdamW optimizer = new AdamW(weights, RATES, owner);
        return new Trainer(weights, EncoderShape.of(tensors), optimizer, owner, Goals.STANDARD);
    }

    private Scored scored(Weights weights, NDManager owner) {
        return new Predictor(weights, EncoderShape.of(tensors), owner)
                .score(List.of(example))
                .getFirst();
    }
}
