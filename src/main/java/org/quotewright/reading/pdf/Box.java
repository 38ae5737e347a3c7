package org.quotewright.reading.pdf;

import java.util.List;

/** A piece of print on a page, in points from its top left corner. */
interface Box {

    double left();

    double right();

    double top();

    double bottom();

    /** What holds all of them; there is at least one. */
    static Area around(List<? extends Box> boxes) {
        return new Area(
                boxes.stream().mapToDouble(Box::left).min().orElse(0),
                boxes.stream().mapToDouble(Box::right).max().orElse(0),
                boxes.stream().mapToDouble(Box::top).min().orElse(0),
                boxes.stream().mapToDouble(Box::bottom).max().orElse(0));
    }

    /** A part of a page. */
    record Area(double left, double right, double top, double bottom) implements Box {

        double width() {
            return right - left;
        }
    }
}
