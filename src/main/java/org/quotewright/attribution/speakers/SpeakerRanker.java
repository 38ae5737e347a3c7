package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.quotewright.model.Span;

/** Ranks the candidates for a mention by a log-linear model over {@link Features}. */
final class SpeakerRanker {

    private final double[] weights;
    private final ResolutionListener listener;

    SpeakerRanker(double[] weights, ResolutionListener listener) {
        this.weights = weights.clone();
        this.listener = listener;
    }

    /** With the weights that the program brings. */
    static SpeakerRanker learned() {
        return new SpeakerRanker(Features.learned(), ResolutionListener.NONE);
    }

    /** True where somebody learns from the rankings. */
    boolean isHeard() {
        return listener != ResolutionListener.NONE;
    }

    /** The likeliest first, and of equals the one that was claimed first. */
    List<Likely> rank(Span mention, Claims claims) {
        List<Claim> all = claims.all();
        if (isHeard()) {
            listener.ranked(
                    mention,
                    all.stream().map(Claim::meant).toList(),
                    all.stream().map(Claim::row).toList());
        }
        return rank(all);
    }

    List<Likely> rank(List<Claim> claims) {
        double[] shares = shares(claims);
        List<Likely> ranked = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            ranked.add(new Likely(claims.get(i), shares[i]));
        }
        ranked.sort(Comparator.comparingDouble(Likely::share).reversed());
        return ranked;
    }

    private double[] shares(List<Claim> claims) {
        double[] scores = claims.stream().mapToDouble(claim -> claim.score(weights)).toArray();
        double most = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
