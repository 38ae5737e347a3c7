package org.quotewright.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.Attribution;
import org.quotewright.model.Cue;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.ui.common.palette.SpeakerColour;

/**
 * A quotation with its speaker's colour.
 *
 * @param tinted the parts of its content that get the tint: all of a direct quotation, what stands
 *     between marks of a mixed one, nothing of an indirect one
 */
record ColouredQuote(ReviewedQuote reviewed, SpeakerColour colour, List<Span> tinted) {

    static ColouredQuote of(ReviewedQuote reviewed, SpeakerColour colour, String text) {
        return new ColouredQuote(reviewed, colour, tinted(reviewed, text));
    }

    QuoteId id() {
        return reviewed.id();
    }

    boolean isRejected() {
        return reviewed.state() == QuoteState.REJECTED;
    }

    List<Span> spans() {
        return reviewed.quote().spans();
    }

    Optional<Span> mention() {
        return attribution().mention();
    }

    Optional<Span> cue() {
        return attribution().cue().map(Cue::span);
    }

    /** Everything that the sheet draws of this quotation. */
    Stream<Span> drawn() {
        return Stream.of(spans().stream(), mention().stream(), cue().stream())
                .flatMap(part -> part);
    }

    private Attribution attribution() {
        return reviewed.verdict().attribution();
    }

    private static List<Span> tinted(ReviewedQuote reviewed, String text) {
        QuoteType type = reviewed.quote().type();
        if (type == QuoteType.INDIRECT || reviewed.state() == QuoteState.REJECTED) {
            return List.of();
        }
        List<Span> spans = reviewed.quote().spans();
        return type == QuoteType.DIRECT
                ? spans
                : spans.stream().flatMap(span -> QuotedParts.in(text, span).stream()).toList();
    }
}
