package org.quotewright.train;

import java.util.Arrays;
import java.util.List;
import org.quotewright.attribution.tagging.Relation;
import org.quotewright.attribution.tagging.SpanTags;

/** The mean of what several networks say of examples, as probabilities. */
final class Lecture {

    private final List<Scorer> scorers;

    Lecture(List<Scorer> scorers) {
        this.scorers = List.copyOf(scorers);
    }

    Taught of(Example example) {
        List<Taught> all = scorers.stream().map(scorer -> said(scorer, example)).toList();
        return new Taught(
                Means.rows(all.stream().map(Taught::tags).toList()),
                Means.rows(all.stream().map(Taught::links).toList()));
    }

    private static Taught said(Scorer scorer, Example example) {
        Scored scored = scorer.score(List.of(example)).getFirst();
        float[][] links = new float[example.links().length][];
        Arrays.setAll(links, link -> link(scored, example.links()[link]));
        return new Taught(tags(scored, scorer.transitions()), links);
    }

    /** The chain's loss has the probabilities less the annotated tags for its gradient. */
    private static float[][] tags(Scored scored, float[][] transitions) {
        int[] gold = scored.example().tags();
        float[][] shares = new float[gold.length][SpanTags.ATTRIBUTION.count()];
        if (gold.length > 0) {
            new ChainLoss(SpanTags.ATTRIBUTION, transitions).add(scored.tags(), gold, shares);
        }
        for (int token = 0; token < gold.length; token++) {
            shares[token][gold[token]] += 1;
        }
        return shares;
    }

    private static float[] link(Scored scored, int[] link) {
        Relation relation = Relation.values()[link[0]];
        int from = scored.example().firsts()[link[1]];
        int[] choices = LinkChoices.of(scored.example());
        double[] scores =
                Arrays.stream(choices)
                        .mapToDouble(to -> scored.links().of(relation, from, to))
                        .toArray();
        double most = Arrays.stream(scores).max().orElseThrow();
        double total = Arrays.stream(scores).map(score -> Math.exp(score - most)).sum();
        float[] shares = new float[scores.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (float) (Math.exp(scores[i] - most) / total);
        }
        return shares;
    }
}
