package org.quotewright.attribution.speakers;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** A candidate for a mention with all that speaks for it. */
final class Claim {

    private final Meant meant;
    private final Supplier<Answer> answer;
    private final double[] row = new double[Features.COUNT];
    private final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);

    /**
     * @param answer what is answered if the candidate wins; asked for only then, or where the
     *     candidate is offered to the analyst
     */
    Claim(Meant meant, Supplier<Answer> answer) {
        this.meant = meant;
        this.answer = answer;
    }

    Meant meant() {
        return meant;
    }

    Answer answer() {
        return answer.get().by(evidence);
    }

    boolean tells(Evidence told) {
        return evidence.contains(told);
    }

    Claim with(Evidence told, double value) {
        row[Features.of(told)] = value;
        evidence.add(told);
        return this;
    }

    Claim with(RankedPerson person, Anaphor anaphor) {
        Features.fill(row, person, anaphor);
        return this;
    }

    /** The values of the features, in the order of their names. */
    double[] row() {
        return row.clone();
    }

    double score(double[] weights) {
        double score = 0;
        for (int i = 0; i < row.length; i++) {
            score += weights[i] * row[i];
        }
        return score;
    }
}
