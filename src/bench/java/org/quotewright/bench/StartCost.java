package org.quotewright.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a start took.
 *
 * @param clock by the clock, in milliseconds, which other work on the machine slows down
 * @param cpu in CPU time, which it hardly does, as far as the system had told it before the end
 */
record StartCost(double clock, double cpu) {

    /** Of each the median by itself. */
    static StartCost median(List<StartCost> costs) {
        return new StartCost(median(costs, StartCost::clock), median(costs, StartCost::cpu));
    }

    private static double median(List<StartCost> costs, ToDoubleFunction<StartCost> part) {
        return costs.stream().mapToDouble(part).sorted().toArray()[costs.size() / 2];
    }
}
