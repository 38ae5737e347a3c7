package org.quotewright.review.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts towards one figure. */
final class Tally<T> {

    private final Aspect aspect;
    private final Coincidences<T> coincidences = new Coincidences<>();
    private final List<Case> differing = new ArrayList<>();
    private long agreeing;
    private long compared;

    Tally(Aspect aspect) {
        this.aspect = aspect;
    }

    /** What both analysts say about a case that is one unit. */
    void add(Case about, T left, T right) {
        coincidences.add(List.of(left, right));
        count(about, left.equals(right) ? 1 : 0, 1);
    }

    /** Counts without a say in alpha. */
    void count(Case about, long agree, long of) {
        agreeing += agree;
        compared += of;
        if (agree < of) {
            differing.add(about);
        }
    }

    Coincidences<T> coincidences() {
        return coincidences;
    }

    Figure figure() {
        return figure(coincidences.alpha());
    }

    Figure figureWithoutAlpha() {
        return figure(Optional.empty());
    }

    private Figure figure(Optional<Double> alpha) {
        return new Figure(aspect, agreeing, compared, alpha, differing);
    }
}
