package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quotewright.attribution.naming.WordTable;

/** The features by which candidates are ranked, in their order, and the weights of each. */
final class Features {

    private static final Evidence[] EVIDENCE = Evidence.values();
    private static final RankFeature[] PERSON = RankFeature.values();

    static final int COUNT = EVIDENCE.length + PERSON.length;

    private static final List<Double> LEARNED = read();

    private Features() {}

    /** Their names in lower case. */
    static List<String> names() {
        return Stream.concat(Stream.of(EVIDENCE), Stream.of(PERSON))
                .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static int of(Evidence evidence) {
        return evidence.ordinal();
    }

    static int of(RankFeature feature) {
        return EVIDENCE.length + feature.ordinal();
    }

    static void fill(double[] row, RankedPerson person, Anaphor anaphor) {
        for (RankFeature feature : PERSON) {
            row[of(feature)] = feature.of(person, anaphor);
        }
    }

    /**
     * Weights that follow a fixed order of evidence, and rank persons by salience; who was last
     * named in the words that are said hardly says them.
     */
    static double[] prior() {
        double[] weights = new double[COUNT];
        for (Evidence evidence : EVIDENCE) {
            weights[of(evidence)] = evidence.prior();
        }
        weights[of(RankFeature.SALIENCE)] = 1;
        weights[of(RankFeature.SOURCE_QUOTED_HERE)] = -2.5;
        return weights;
    }

    /** The weights that the program brings. */
    static double[] learned() {
        return LEARNED.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> read() {
        WordTable table = WordTable.named("speaker-ranks.txt");
        return names().stream()
                .map(name -> table.valueOf(name).map(Double::valueOf).orElse(0.0))
                .toList();
    }
}
