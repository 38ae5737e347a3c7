package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.TreeMap;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.model.Span;

/** The stretches of an article that somebody is quoted with, in marks or not. */
final class Reports {

    static final Reports NONE = of(List.of());

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private Reports() {}

    static Reports of(List<FoundQuote> quotes) {
        Reports reports = new Reports();
        quotes.stream().flatMap(quote -> quote.quote().spans().stream()).forEach(reports::add);
        return reports;
    }

    private void add(Span span) {
        ends.merge(span.begin(), span.end(), Math::max);
    }

    boolean hold(int offset) {
        var before = ends.floorEntry(offset);
        return before != null && offset < before.getValue();
    }
}
