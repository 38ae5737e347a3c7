package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;

/** What an analyst's commands make of a verdict: pure functions. */
final class Rulings {

    private Rulings() {}

    static Verdict accept(ReviewedQuote quote) {
        return quote.verdict().withState(accepted(quote, quote.verdict().attribution()));
    }

    static Verdict reject(ReviewedQuote quote) {
        return quote.verdict().withState(QuoteState.REJECTED);
    }

    static Verdict reopen(ReviewedQuote quote) {
        return quote.verdict().withState(QuoteState.OPEN);
    }

    /** By other speakers; what stands there changes nothing. */
    static Verdict assign(ReviewedQuote quote, Attribution attribution) {
        return quote.verdict().attribution().equals(attribution)
                ? quote.verdict()
                : settled(quote, attribution);
    }

    /** True where nobody else is the quotation's speaker. */
    static boolean isBy(ReviewedQuote quote, Speaker speaker) {
        List<AttributedSpeaker> now = quote.verdict().attribution().speakers();
        return now.size() == 1 && now.getFirst().speaker().equals(speaker);
    }

    /** A quotation without a speaker stays as it is: nobody there could speak for anyone. */
    static Verdict affiliate(ReviewedQuote quote, String organisation) {
        Attribution attribution = quote.verdict().attribution();
        String name = organisation.strip();
        Optional<AttributedSpeaker> changed =
                attribution
                        .principal()
                        .filter(speaker -> !speaker.affiliation().organisation().equals(name))
                        .map(speaker -> withOrganisation(quote.suggestion(), speaker, name));
        return changed.map(speaker ->
                        settled(
                                quote,
                                attribution.withSpeakers(
                                        withPrincipal(attribution.speakers(), speaker))))
                .orElseGet(quote::verdict);
    }

    private static AttributedSpeaker withOrganisation(
            Suggestion suggestion, AttributedSpeaker speaker, String organisation) {
        return suggested(suggestion, speaker.speaker())
                .filter(known -> known.affiliation().organisation().equals(organisation))
                .findFirst()
                .orElseGet(() ->
                        new AttributedSpeaker(
                                speaker.speaker(),
                                new Affiliation(
                                        speaker.affiliation().role(), organisation, List.of())));
    }

    private static List<AttributedSpeaker> withPrincipal(
            List<AttributedSpeaker> speakers, AttributedSpeaker principal) {
        return Stream.concat(Stream.of(principal), speakers.stream().skip(1)).toList();
    }

    /** As whom the suggestion knows a speaker, the suggested one first. */
    static Stream<AttributedSpeaker> suggested(Suggestion suggestion, Speaker speaker) {
        return Stream.concat(
                        suggestion.attribution().speakers().stream(),
                        suggestion.candidates().stream().map(Candidate::speaker))
                .filter(known -> known.speaker().equals(speaker));
    }

    /**
     * An accepted quotation that the analyst changes is accepted as changed; an open one waits, and
     * a rejected one stays out until it is accepted.
     */
    static Verdict settled(ReviewedQuote quote, Attribution attribution) {
        Verdict changed = quote.verdict().withAttribution(attribution);
        return quote.state().isAccepted()
                ? changed.withState(accepted(quote, attribution))
                : changed;
    }

    private static QuoteState accepted(ReviewedQuote quote, Attribution attribution) {
        return attribution.equals(quote.suggestion().attribution())
                ? QuoteState.VERIFIED
                : QuoteState.CORRECTED;
    }
}
