package org.quotewright.ui.decision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.desk.Completion;

/**
 * The words by which an article calls those who speak: those that name the source of a quotation
 * now, then the nearest to it. No words of the quotation itself name its source.
 */
record Wordings(String text, int from, Map<Completion.Offer, Span> words) {

    private static final int CONTEXT = 32;

    static Wordings of(OpenArticle article, ReviewedQuote quote) {
        String text = article.article().text();
        int from = quote.quote().begin();
        Map<String, Span> nearest = new LinkedHashMap<>();
        Stream<Span> others =
                article.quotes().stream()
                        .flatMap(Wordings::spans)
                        .filter(span -> quote.quote().spans().stream().noneMatch(span::overlaps))
                        .sorted(Comparator.comparingInt(span -> Math.abs(span.begin() - from)));
        Stream.concat(quote.verdict().attribution().mention().stream(), others)
                .forEach(span -> nearest.putIfAbsent(CardWriter.flat(span.in(text)), span));
        Map<Completion.Offer, Span> offers = new LinkedHashMap<>();
        nearest.forEach((words, span) ->
                offers.put(new Completion.Offer(words, context(text, span), false), span));
        return new Wordings(text, from, offers);
    }

    /**
     * @param now the words that are to be replaced: they are marked
     */
    Completion completion(String now) {
        Completion all = new Completion(List.copyOf(words.keySet()));
        Optional<Completion.Offer> standing =
                words.keySet().stream().filter(offer -> offer.name().equals(now)).findFirst();
        return standing.isPresent() ? all.standing(standing) : all;
    }

    /** Where the words stand; also those that were typed, where the article prints them. */
    Optional<Span> of(Completion.Offer offer) {
        return Optional.ofNullable(words.get(offer)).or(() -> printed(offer.name()));
    }

    private Optional<Span> printed(String typed) {
        int before = text.lastIndexOf(typed, from);
        int begin = before >= 0 ? before : text.indexOf(typed, from);
        return begin < 0 || typed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(begin, begin + typed.length()));
    }

    /** Mention and chain, but not the words that state an organisation. */
    private static Stream<Span> spans(ReviewedQuote quote) {
        List<Span> evidence =
                Stream.concat(
                                quote.verdict().attribution().speakers().stream(),
                                quote.suggestion().attribution().speakers().stream())
                        .map(AttributedSpeaker::affiliation)
                        .map(Affiliation::evidence)
                        .flatMap(List::stream)
                        .toList();
        return Stream.concat(
                        quote.verdict().attribution().mention().stream(),
                        quote.suggestion().chain().stream())
                .filter(span -> evidence.stream().noneMatch(stated -> stated.contains(span)));
    }

    private static String context(String text, Span span) {
        int begin = Math.max(0, span.begin() - CONTEXT);
        int end = Math.min(text.length(), span.end() + CONTEXT);
        return CardWriter.flat("…" + text.substring(begin, end) + "…");
    }
}
