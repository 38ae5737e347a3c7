package org.quotewright.attribution.finding;

import java.util.List;
import org.quotewright.attribution.naming.MarkedName;

/**
 * What is found in an article.
 *
 * @param quotes in reading order
 * @param names the names that a tagger has marked; empty where none has
 */
public record FoundArticle(List<FoundQuote> quotes, List<MarkedName> names) {

    public FoundArticle {
        quotes = List.copyOf(quotes);
        names = List.copyOf(names);
    }

    /** Quotations alone. */
    public static FoundArticle of(List<FoundQuote> quotes) {
        return new FoundArticle(quotes, List.of());
    }
}
