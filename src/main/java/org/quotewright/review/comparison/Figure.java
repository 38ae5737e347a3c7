package org.quotewright.review.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far two analysts agree on one aspect.
 *
 * @param agreeing of those compared
 * @param alpha Krippendorff's; empty where it is not defined, as nothing varies
 * @param differing the cases behind what does not agree
 */
public record Figure(
        Aspect aspect, long agreeing, long compared, Optional<Double> alpha, List<Case> differing) {

    public Figure {
        differing = List.copyOf(differing);
    }

    /** From 0 to 100; empty where nothing was compared. */
    public OptionalDouble percentage() {
        return compared == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * agreeing / compared);
    }
}
