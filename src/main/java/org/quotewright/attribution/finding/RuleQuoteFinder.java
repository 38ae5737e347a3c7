package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;
import org.quotewright.text.QuotedStretch;
import org.quotewright.text.TextLayout;
import org.quotewright.text.Token;
import org.quotewright.text.WordList;

/** Finds quotations by rules alone, the same ones for the same text every time. */
public final class RuleQuoteFinder implements QuoteFinder {

    private static final WordList SAYING = WordList.named("cues-speech.txt");
    private static final int FARTHEST_CUE = 6;

    @Override
    public List<FoundQuote> find(TextLayout layout) {
        List<FoundQuote> found = new ArrayList<>();
        for (QuotedStretch stretch : layout.quotedStretches()) {
            if (stretch.level() == 0) {
                found.add(quote(layout, stretch, found.size()));
            }
        }
        return found;
    }

    private static FoundQuote quote(TextLayout layout, QuotedStretch stretch, int index) {
        Quote quote = Quote.of(QuoteType.DIRECT, stretch.span());
        List<Token> tokens = layout.tokens();
        int first = layout.firstTokenFrom(stretch.span().end());
        for (int i = first + 1; i < Math.min(first + FARTHEST_CUE, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (SAYING.has(token.lower())) {
                Span mention = tokens.get(first).span().cover(tokens.get(i - 1).span());
                Reason reason =
                        Reason.of(
                                ReasonKey.CUE_AFTER_QUOTE, mention.in(layout.text()), token.text());
                return new FoundQuote(
                        quote,
                        Optional.of(new Cue(token.span(), CueClass.SPEECH)),
                        Optional.of(mention),
                        OptionalInt.empty(),
                        List.of(reason));
            }
        }
        OptionalInt before = index > 0 ? OptionalInt.of(index - 1) : OptionalInt.empty();
        return new FoundQuote(quote, Optional.empty(), Optional.empty(), before, List.of());
    }
}
