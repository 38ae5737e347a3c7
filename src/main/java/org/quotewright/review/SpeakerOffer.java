package org.quotewright.review;

import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Candidate;
import org.quotewright.model.Reason;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.Suggestion;

/**
 * Who may have said a quotation, as the analyst chooses: a candidate, or all who are suggested to
 * have said it together.
 *
 * @param speakers the principal one first, never none
 * @param confidence from 0 to 1
 * @param reasons why, where it is not the article that says so
 */
public record SpeakerOffer(
        List<AttributedSpeaker> speakers, double confidence, List<Reason> reasons) {

    public SpeakerOffer {
        speakers = List.copyOf(speakers);
        reasons = List.copyOf(reasons);
    }

    /** In the order of their numbers: those suggested together first, then each candidate. */
    public static List<SpeakerOffer> of(Suggestion suggestion) {
        List<AttributedSpeaker> suggested = suggestion.attribution().speakers();
        Stream<SpeakerOffer> together =
                suggested.size() < 2
                        ? Stream.empty()
                        : Stream.of(
                                new SpeakerOffer(suggested, suggestion.confidence(), List.of()));
        return Stream.concat(together, suggestion.candidates().stream().map(SpeakerOffer::of))
                .toList();
    }

    private static SpeakerOffer of(Candidate candidate) {
        return new SpeakerOffer(
                List.of(candidate.speaker()), candidate.confidence(), candidate.reasons());
    }

    /** True where the quotation has these speakers and no other. */
    public boolean standsIn(ReviewedQuote quote) {
        return names(quote.verdict().attribution().speakers()).equals(names(speakers));
    }

    static List<Speaker> names(List<AttributedSpeaker> speakers) {
        return speakers.stream().map(AttributedSpeaker::speaker).toList();
    }
}
