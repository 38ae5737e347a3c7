package org.quotewright.app.evaluate.quotes;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quotewright.app.evaluate.gold.MeasuredQuote;

/**
 * Finds for a quotation its best partner among others: they share at least half of the words of the
 * shorter, and most of all words; of equal ones the source decides, then the order.
 */
final class Partners {

    private Partners() {}

    static <T> Optional<T> best(
            MeasuredQuote quote, List<T> others, Function<T, MeasuredQuote> measured) {
        Comparator<T> closeness =
                Comparator.<T>comparingDouble(it -> dice(quote, measured.apply(it)))
                        .thenComparingInt(it -> sharedSource(quote, measured.apply(it)))
                        .thenComparingInt(it -> -lengthsApart(quote, measured.apply(it)));
        return others.stream()
                .filter(it -> areClose(quote, measured.apply(it)))
                .reduce((first, next) -> closeness.compare(next, first) > 0 ? next : first);
    }

    private static boolean areClose(MeasuredQuote one, MeasuredQuote other) {
        int shared = shared(one.words(), other.words());
        int shorter = Math.min(one.words().cardinality(), other.words().cardinality());
        return shared > 0 && 2 * shared >= shorter;
    }

    private static double dice(MeasuredQuote one, MeasuredQuote other) {
        int both = one.words().cardinality() + other.words().cardinality();
        return 2.0 * shared(one.words(), other.words()) / both;
    }

    private static int sharedSource(MeasuredQuote one, MeasuredQuote other) {
        return shared(one.sourceWords(), other.sourceWords());
    }

    private static int lengthsApart(MeasuredQuote one, MeasuredQuote other) {
        return Math.abs(one.sourceWords().cardinality() - other.sourceWords().cardinality());
    }

    static int shared(BitSet some, BitSet others) {
        BitSet shared = (BitSet) some.clone();
        shared.and(others);
        return shared.cardinality();
    }
}
