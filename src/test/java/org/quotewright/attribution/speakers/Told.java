package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotewright.attribution.finding.FoundArticle;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;
import org.quotewright.text.TextLayout;

/** Marks the source mentions of a text by hand and asks who speaks there. */
final class Told {

    private final String text;
    private final List<FoundQuote> quotes = new ArrayList<>();
    private int from;

    private Told(String text) {
        this.text = text;
    }

    static Told in(String text) {
        return new Told(text);
    }

    /** The next mention of these words is the source of a quotation that ends the text. */
    Told by(String mention) {
        int begin = text.indexOf(mention, from);
        from = begin + mention.length();
        return add(Optional.of(new Span(begin, from)), OptionalInt.empty());
    }

    Told continued() {
        return add(Optional.empty(), OptionalInt.of(quotes.size() - 1));
    }

    Told byNobody() {
        return add(Optional.empty(), OptionalInt.empty());
    }

    private Told add(Optional<Span> mention, OptionalInt continues) {
        Quote quote = Quote.of(QuoteType.INDIRECT, new Span(text.length() - 1, text.length()));
        quotes.add(new FoundQuote(quote, Optional.empty(), mention, continues, List.of()));
        return this;
    }

    List<Suggestion> suggestions() {
        return SpeakerResolver.resolve(TextLayout.of(text), FoundArticle.of(quotes));
    }

    Suggestion last() {
        return suggestions().getLast();
    }

    String speaker() {
        return last().attribution().principal().orElseThrow().speaker().name();
    }
}
