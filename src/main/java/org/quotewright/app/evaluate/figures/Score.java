package org.quotewright.app.evaluate.figures;

import java.util.List;

/** What was counted on some articles; sums over articles give the figures of all. */
public interface Score<T extends Score<T>> {

    T plus(T other);

    /** Row by row of the table that shows them, always in the same order. */
    List<Figure> figures();
}
