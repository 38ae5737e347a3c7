package org.quotewright.attribution.finding;

import java.util.List;
import java.util.OptionalInt;
import org.quotewright.model.Cue;
import org.quotewright.text.TextLayout;

/** Puts what the finder finds in a text into words, for tests. */
final class Findings {

    private Findings() {}

    static List<FoundQuote> of(String text) {
        return new RuleQuoteFinder().find(TextLayout.of(text)).quotes();
    }

    /** Every quotation as "mention | cue | content", its parts joined by " … ". */
    static List<String> in(String text) {
        return of(text).stream().map(quote -> line(quote, text)).toList();
    }

    private static String line(FoundQuote quote, String text) {
        OptionalInt continues = quote.continues();
        String source =
                quote.mention()
                        .map(span -> span.in(text))
                        .orElse(continues.isPresent() ? "^" + continues.getAsInt() : "-");
        String cue = quote.cue().map(Cue::span).map(span -> span.in(text)).orElse("-");
        return source + " | " + cue + " | " + quote.quote().in(text);
    }
}
