package org.quotewright.ui.figures;

import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.Names;
import org.quotewright.model.QuoteId;
import org.quotewright.review.figures.FigureRow;
import org.quotewright.review.figures.FigureTable;

/** The quotations that a bar counts, and those of each of its parts. */
record BarQuotes(List<QuoteId> whole, List<QuoteId> first, List<QuoteId> second) {

    static final BarQuotes NONE = new BarQuotes(List.of(), List.of(), List.of());

    BarQuotes {
        whole = List.copyOf(whole);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** Verified ones, then the others. */
    static BarQuotes of(FigureRow row) {
        return new BarQuotes(row.quotes(), row.quotes(true), row.quotes(false));
    }

    /** Those of a name in either set. */
    static BarQuotes of(String name, FigureTable one, FigureTable other) {
        List<QuoteId> first = quotes(name, one);
        List<QuoteId> second = quotes(name, other);
        return new BarQuotes(
                Stream.concat(first.stream(), second.stream()).distinct().toList(), first, second);
    }

    private static List<QuoteId> quotes(String name, FigureTable table) {
        return table.rows().stream()
                .filter(row -> Names.fold(row.name()).equals(Names.fold(name)))
                .flatMap(row -> row.quotes().stream())
                .toList();
    }

    List<QuoteId> of(Part part) {
        return switch (part) {
            case WHOLE -> whole;
            case FIRST -> first;
            case SECOND -> second;
        };
    }
}
