package org.quotewright.review.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Krippendorff's alpha for nominal values, any number of observers and missing values, by the
 * coincidence matrix of "Computing Krippendorff's Alpha-Reliability" (2011), section D.
 */
final class Coincidences<T> {

    private final Map<T, Double> totals = new HashMap<>();
    private double all;
    private double disagreeing;

    /** A unit with the values that observers gave it; one with fewer than two says nothing. */
    void add(List<T> values) {
        add(values, 1);
    }

    /** So many units that were given the same values. */
    void add(List<T> values, long units) {
        if (values.size() < 2 || units == 0) {
            return;
        }
        values.forEach(value -> totals.merge(value, (double) units, Double::sum));
        all += (double) units * values.size();
        disagreeing += units * (double) unequalPairs(values) / (values.size() - 1);
    }

    private static long unequalPairs(List<?> values) {
        return values.stream()
                .mapToLong(one -> values.stream().filter(other -> !other.equals(one)).count())
                .sum();
    }

    /** Empty where all values are the same, or there are none: chance cannot be told then. */
    Optional<Double> alpha() {
        double squares = totals.values().stream().mapToDouble(total -> total * total).sum();
        double expected = (all * all - squares) / (all - 1);
        return totals.size() < 2 ? Optional.empty() : Optional.of(1 - disagreeing / expected);
    }
}
