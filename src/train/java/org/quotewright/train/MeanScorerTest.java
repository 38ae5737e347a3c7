package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.tagging.Relation;

class MeanScorerTest {

    private final Example example = TinyTagger.example();

    @Test
    void scoresByTheMean() {
        Scored mean =
                new MeanScorer(List.of(new Always(1), new Always(4)))
                        .score(List.of(example))
                        .getFirst();
        assertThat(mean.tags()[0]).containsOnly(2.5f);
        assertThat(mean.mentions()[0]).containsOnly(2.5f);
        assertThat(mean.links().of(Relation.CUE_TO_SOURCE, 1, 2)).isEqualTo(2.5f);
    }

    @Test
    void givesTheMeanOfTheTransitions() {
        Scorer scorer = new MeanScorer(List.of(new Always(0), new Always(-1)));
        assertThat(scorer.transitions()[0]).containsOnly(-0.5f);
    }

    /** A network that has one score for everything. */
    private record Always(float score) implements Scorer {

        @Override
        public List<Scored> score(List<Example> examples) {
            return examples.stream().map(this::scored).toList();
        }

        private Scored scored(Example example) {
            float[][] scores = {{score, score}};
            return new Scored(example, scores, scores, (relation, from, to) -> score);
        }

        @Override
        public float[][] transitions() {
            return new float[][] {{score}};
        }

        @Override
        public void close() {}
    }
}
