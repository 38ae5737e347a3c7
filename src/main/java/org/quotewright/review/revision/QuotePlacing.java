package org.quotewright.review.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.Cue;
import org.quotewright.model.Quote;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;
import org.quotewright.text.anchoring.Anchor;
import org.quotewright.text.anchoring.Anchors;

/** Measures the quotations of one version of a text on another. */
public final class QuotePlacing {

    private final Anchors anchors;
    private final Set<List<Span>> taken = new HashSet<>();

    public QuotePlacing(String older, String newer) {
        this.anchors = Anchors.between(older, newer);
    }

    /**
     * Empty where any part of its content finds no place, or only that of a quotation placed
     * before. Words beside it that find none, as the cue, are left out.
     */
    public Optional<PlacedQuote> place(ReviewedQuote quote) {
        Attribution held = quote.verdict().attribution();
        List<Anchor> content = content(held.quote());
        Optional<Quote> placed =
                placed(held.quote(), content).filter(found -> taken.add(found.spans()));
        return placed.map(found -> measured(quote, held, found, content));
    }

    private List<Anchor> content(Quote quote) {
        return quote.spans().stream().flatMap(span -> anchors.place(span).stream()).toList();
    }

    private static Optional<Quote> placed(Quote quote, List<Anchor> content) {
        List<Span> spans = content.stream().map(Anchor::span).toList();
        return spans.size() == quote.spans().size() && isInOrder(spans)
                ? Optional.of(new Quote(quote.type(), spans))
                : Optional.empty();
    }

    private static boolean isInOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).end() > spans.get(i).begin()) {
                return false;
            }
        }
        return true;
    }

    private PlacedQuote measured(
            ReviewedQuote quote, Attribution held, Quote placed, List<Anchor> content) {
        Suggestion suggestion = quote.suggestion();
        Quote suggested = suggestion.attribution().quote();
        Quote other =
                suggested.equals(held.quote())
                        ? placed
                        : placed(suggested, content(suggested)).orElse(placed);
        return new PlacedQuote(
                measured(held, placed),
                new Suggestion(
                        measured(suggestion.attribution(), other),
                        spans(suggestion.chain()),
                        suggestion.candidates().stream().map(this::measured).toList(),
                        suggestion.confidence(),
                        suggestion.reasons()),
                content.stream().allMatch(Anchor::isSure));
    }

    private Attribution measured(Attribution attribution, Quote placed) {
        return new Attribution(
                placed,
                attribution.cue().flatMap(this::measured),
                attribution.mention().flatMap(this::span),
                attribution.speakers().stream().map(this::measured).toList());
    }

    private Optional<Cue> measured(Cue cue) {
        return span(cue.span()).map(span -> new Cue(span, cue.cueClass()));
    }

    private AttributedSpeaker measured(AttributedSpeaker speaker) {
        Affiliation affiliation = speaker.affiliation();
        return new AttributedSpeaker(
                speaker.speaker(),
                new Affiliation(
                        affiliation.role(),
                        affiliation.organisation(),
                        spans(affiliation.evidence())));
    }

    private Candidate measured(Candidate candidate) {
        return new Candidate(
                measured(candidate.speaker()), candidate.confidence(), candidate.reasons());
    }

    private List<Span> spans(List<Span> spans) {
        List<Span> placed = new ArrayList<>();
        spans.forEach(span -> span(span).ifPresent(placed::add));
        return placed;
    }

    private Optional<Span> span(Span span) {
        return anchors.place(span).map(Anchor::span);
    }
}
