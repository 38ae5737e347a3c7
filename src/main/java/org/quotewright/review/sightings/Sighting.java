package org.quotewright.review.sightings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * @param by who said it together, the principal speaker first; empty where nobody is said to have
 * @param words its content, on one line
 */
public record Sighting(
        QuoteId quote,
        Place place,
        QuoteType type,
        QuoteState state,
        List<AttributedSpeaker> by,
        String words) {

    private static final Set<SpeakerKind> NOBODY =
            EnumSet.of(SpeakerKind.UNNAMED_PERSON, SpeakerKind.UNKNOWN);

    public Sighting {
        by = List.copyOf(by);
    }

    public static Sighting of(StoredArticle article, ReviewedQuote quote) {
        return new Sighting(
                quote.id(),
                Place.of(article),
                quote.quote().type(),
                quote.state(),
                quote.verdict().attribution().speakers(),
                flat(quote.quote().in(article.text())));
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s++", " ");
    }

    public Optional<AttributedSpeaker> principal() {
        return by.stream().findFirst();
    }

    /** The names of those who are said to have said it; empty where nobody is. */
    public String speaker() {
        return joined(", ", it -> it.speaker().name());
    }

    /** The organisations of these; empty where none is known. */
    public String organisation() {
        return joined("; ", it -> it.affiliation().organisation());
    }

    private String joined(String between, Function<AttributedSpeaker, String> part) {
        return by.stream()
                .map(part)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(between));
    }

    /**
     * True where each names somebody whom the other does not; spellings of one name are one. Where
     * one names one of several who said it together, it says less and nothing else.
     */
    public boolean contradicts(Sighting other) {
        return !named().isEmpty()
                && !other.named().isEmpty()
                && !namedBeyond(other).isEmpty()
                && !other.namedBeyond(this).isEmpty();
    }

    /** Those who are named here and whom the other does not name; spellings of one name are one. */
    public List<Speaker> namedBeyond(Sighting other) {
        List<NameSpelling> known = other.named().stream().map(Sighting::spelling).toList();
        return named().stream()
                .filter(speaker -> known.stream().noneMatch(spelling(speaker)::isOneWith))
                .toList();
    }

    /**
     * True where it names an organisation for somebody for whom the other names none or another.
     */
    public boolean placesElsewhere(Sighting other) {
        return by.stream()
                .filter(its -> !its.affiliation().organisation().isBlank())
                .anyMatch(its -> other.by.stream().anyMatch(each -> isElsewhere(its, each)));
    }

    private static boolean isElsewhere(AttributedSpeaker its, AttributedSpeaker other) {
        return spelling(its.speaker()).isOneWith(spelling(other.speaker()))
                && !its.affiliation().organisation().equals(other.affiliation().organisation());
    }

    private static NameSpelling spelling(Speaker speaker) {
        return NameSpelling.of(speaker.name());
    }

    /** Those who are said to have said it and have a name. */
    public List<Speaker> named() {
        return by.stream()
                .map(AttributedSpeaker::speaker)
                .filter(speaker -> !NOBODY.contains(speaker.kind()))
                .toList();
    }

    /** True where it would change as one more version by these speakers. */
    public boolean isChangedBy(List<AttributedSpeaker> model) {
        return by.size() != model.size()
                || IntStream.range(0, by.size())
                        .anyMatch(place -> isChangedBy(by.get(place), model.get(place)));
    }

    private static boolean isChangedBy(AttributedSpeaker now, AttributedSpeaker model) {
        return !now.speaker().equals(model.speaker())
                || !now.affiliation().filledFrom(model.affiliation()).equals(now.affiliation());
    }

    Optional<LocalDate> date() {
        return place.date();
    }

    /** True for words that the article gives as somebody's own. */
    boolean isVerbatim() {
        return type == QuoteType.DIRECT;
    }
}
