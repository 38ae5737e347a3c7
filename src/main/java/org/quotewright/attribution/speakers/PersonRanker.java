package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.attribution.naming.WordTable;

/** Ranks the persons whom a pronoun may mean by a log-linear model with learned weights. */
final class PersonRanker {

    private static final RankFeature[] FEATURES = RankFeature.values();

    private static final List<Double> LEARNED = read();

    private final double[] weights;
    private final ResolutionListener listener;

    PersonRanker(double[] weights, ResolutionListener listener) {
        this.weights = weights.clone();
        this.listener = listener;
    }

    /** True where somebody learns from the rankings. */
    boolean isHeard() {
        return listener != ResolutionListener.NONE;
    }

    /** With the weights that the program brings. */
    static double[] learned() {
        return LEARNED.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> read() {
        WordTable table = WordTable.named("person-ranks.txt");
        return Stream.of(FEATURES)
                .map(feature -> table.valueOf(feature.name().toLowerCase(Locale.ROOT)))
                .map(weight -> weight.map(Double::valueOf).orElse(0.0))
                .toList();
    }

    /** The likeliest first; the weights are probabilities. */
    List<Weighed> rank(List<RankedPerson> persons, Anaphor anaphor) {
        List<double[]> rows = persons.stream().map(person -> row(person, anaphor)).toList();
        listener.ranked(
                anaphor.begin(), persons.stream().map(RankedPerson::referent).toList(), rows);
        double[] shares = shares(rows);
        List<Weighed> ranked = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            RankedPerson person = persons.get(i);
            ranked.add(new Weighed(person.referent(), shares[i], person.trace().last()));
        }
        ranked.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        return ranked;
    }

    private static double[] row(RankedPerson person, Anaphor anaphor) {
        double[] row = new double[FEATURES.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = FEATURES[i].of(person, anaphor);
        }
        return row;
    }

    private double[] shares(List<double[]> rows) {
        double[] scores = rows.stream().mapToDouble(this::score).toArray();
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

    private double score(double[] row) {
        double score = 0;
        for (int i = 0; i < row.length; i++) {
            score += weights[i] * row[i];
        }
        return score;
    }
}
