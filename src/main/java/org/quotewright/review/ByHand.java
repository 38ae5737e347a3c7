package org.quotewright.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.attribution.finding.QuoteTypes;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.Quote;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.Suggestion;
import org.quotewright.text.TextLayout;

/** What stands in for an engine's suggestion where an analyst marked the words. */
record ByHand(OpenArticle article) {

    private static final int MOST = 9;
    private static final double NEXT = 0.2;

    /** By nobody; who speaks nearest in the article is the first candidate. */
    Suggestion suggestion(Span content) {
        List<Span> spans = List.of(content);
        Quote quote =
                new Quote(QuoteTypes.of(TextLayout.of(article.article().text()), spans), spans);
        Attribution attribution =
                new Attribution(quote, Optional.empty(), Optional.empty(), List.of());
        return new Suggestion(attribution, List.of(), nearest(content), 0, reasons());
    }

    /** A part of a quotation, by the same source as the rest of it. */
    static Suggestion part(Suggestion whole, Attribution part) {
        return new Suggestion(
                part, whole.chain(), whole.candidates(), whole.confidence(), reasons());
    }

    private static List<Reason> reasons() {
        return List.of(Reason.of(ReasonKey.MARKED_BY_HAND));
    }

    private List<Candidate> nearest(Span content) {
        Map<Speaker, AttributedSpeaker> found = new LinkedHashMap<>();
        Stream.concat(speakers(content), article.everybody())
                .forEach(by -> found.putIfAbsent(by.speaker(), by));
        return found.values().stream().limit(MOST).map(by -> new Candidate(by, NEXT)).toList();
    }

    private Stream<AttributedSpeaker> speakers(Span content) {
        return article.quotes().stream()
                .sorted(Comparator.comparingInt(quote -> distance(quote, content)))
                .flatMap(quote -> quote.principal().stream());
    }

    private static int distance(ReviewedQuote quote, Span content) {
        return Math.abs(quote.quote().begin() - content.begin());
    }
}
