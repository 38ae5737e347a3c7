package org.quotewright.review.sightings;

import java.time.LocalDate;
import java.util.Optional;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;

/**
 * A quotation as one article reports it.
 *
 * @param words its content, on one line
 */
public record Sighting(
        QuoteId quote,
        Place place,
        QuoteType type,
        QuoteState state,
        Optional<AttributedSpeaker> by,
        String words) {

    public static Sighting of(StoredArticle article, ReviewedQuote quote) {
        return new Sighting(
                quote.id(),
                Place.of(article),
                quote.quote().type(),
                quote.state(),
                quote.principal(),
                flat(quote.quote().in(article.text())));
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s++", " ");
    }

    /** The name of who is said to have said it; empty where nobody is. */
    public String speaker() {
        return by.map(it -> it.speaker().name()).orElse("");
    }

    /** Empty where none is known. */
    public String organisation() {
        return by.map(it -> it.affiliation().organisation()).orElse("");
    }

    Optional<LocalDate> date() {
        return place.date();
    }

    /** True for words that the article gives as somebody's own. */
    boolean isVerbatim() {
        return type == QuoteType.DIRECT;
    }
}
