package org.quotewright.review.sightings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.StoredArticle;
import org.quotewright.search.NameSpelling;

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

    private static final Set<SpeakerKind> NOBODY =
            EnumSet.of(SpeakerKind.UNNAMED_PERSON, SpeakerKind.UNKNOWN);

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

    /** True where it names another person; spellings of one name are one. */
    public boolean contradicts(Sighting other) {
        return named().isPresent()
                && other.named().isPresent()
                && !NameSpelling.of(speaker()).isOneWith(NameSpelling.of(other.speaker()));
    }

    /** Who is said to have said it, where that is somebody with a name. */
    public Optional<Speaker> named() {
        return by.map(AttributedSpeaker::speaker)
                .filter(speaker -> !NOBODY.contains(speaker.kind()));
    }

    /** True where it would change as one more version by this speaker. */
    public boolean isChangedBy(AttributedSpeaker model) {
        return by.filter(now -> now.speaker().equals(model.speaker()))
                .map(AttributedSpeaker::affiliation)
                .map(own -> !own.filledFrom(model.affiliation()).equals(own))
                .orElse(true);
    }

    Optional<LocalDate> date() {
        return place.date();
    }

    /** True for words that the article gives as somebody's own. */
    boolean isVerbatim() {
        return type == QuoteType.DIRECT;
    }
}
