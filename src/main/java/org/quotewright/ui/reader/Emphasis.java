package org.quotewright.ui.reader;

import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.Attribution;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;
import org.quotewright.ui.common.palette.SpeakerColour;

/**
 * What is lit up for the selected or the hovered quotation.
 *
 * @param outlined its content
 * @param touched its cue, its mention and the chain from there to the name and the organisation
 */
record Emphasis(QuoteId quote, SpeakerColour colour, List<Span> outlined, List<Span> touched) {

    static Emphasis of(ColouredQuote quote) {
        Stream<Span> chain = chainHolds(quote) ? chain(quote) : Stream.empty();
        List<Span> touched =
                Stream.of(quote.cue().stream(), quote.mention().stream(), chain)
                        .flatMap(part -> part)
                        .distinct()
                        .sorted()
                        .toList();
        return new Emphasis(quote.id(), quote.colour(), quote.spans(), touched);
    }

    /** Whether any of it stands in a row. */
    boolean isIn(Span row) {
        return Stream.concat(outlined.stream(), touched.stream()).anyMatch(row::overlaps);
    }

    private static Stream<Span> chain(ColouredQuote quote) {
        return quote.reviewed().suggestion().chain().stream();
    }

    /** The chain leads to the suggested speaker, so it says nothing of one chosen instead. */
    private static boolean chainHolds(ColouredQuote quote) {
        Suggestion suggestion = quote.reviewed().suggestion();
        Attribution now = quote.reviewed().verdict().attribution();
        return now.principal()
                .map(principal -> principal.speaker())
                .equals(suggestion.attribution().principal().map(principal -> principal.speaker()));
    }
}
