package org.quotewright.train;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.attribution.finding.QuoteTypes;
import org.quotewright.model.Quote;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** Quotations and source mentions as annotated, in the form in which a finder gives them. */
final class GoldQuotes {

    private GoldQuotes() {}

    static List<FoundQuote> of(ResolvedArticle article) {
        TextLayout layout = TextLayout.of(article.text());
        return article.quotes().stream()
                .map(quote -> found(layout, quote.content(), quote.source()))
                .toList();
    }

    static List<FoundQuote> of(GoldArticle article) {
        TextLayout layout = TextLayout.of(article.text());
        return article.attributions().stream()
                .map(told -> found(layout, told.content(), told.source()))
                .toList();
    }

    static FoundQuote found(TextLayout layout, List<Span> content, List<Span> source) {
        return new FoundQuote(
                new Quote(QuoteTypes.of(layout, content), content),
                Optional.empty(),
                source.stream().findFirst(),
                OptionalInt.empty(),
                List.of());
    }
}
