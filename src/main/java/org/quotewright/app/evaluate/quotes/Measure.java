package org.quotewright.app.evaluate.quotes;

import java.util.function.ToDoubleFunction;
import org.quotewright.app.evaluate.figures.Figure;

/** A figure of every class, under the name that the usual scorer gives it. */
record Measure(String name, Figure.Form form, ToDoubleFunction<ClassCounts> value) {

    static Measure count(String name, Count count) {
        return new Measure(name, Figure.Form.COUNT, it -> it.of(count));
    }

    /** Not a number where there is none. */
    static Measure countOfSome(String name, Count count) {
        return new Measure(
                name, Figure.Form.COUNT, it -> it.of(count) == 0 ? Double.NaN : it.of(count));
    }

    static Measure percent(String name, Count part, Count whole) {
        return new Measure(name, Figure.Form.PERCENT, it -> it.percent(part, whole));
    }

    /** Not a number where there is nothing to take a part of. */
    static Measure percentOfSome(String name, Count part, Count whole) {
        return new Measure(
                name,
                Figure.Form.PERCENT,
                it -> it.of(whole) == 0 ? Double.NaN : it.percent(part, whole));
    }

    Figure of(QuoteClass key, ClassCounts counts) {
        return new Figure(name, key.label(), form, value.applyAsDouble(counts));
    }
}
