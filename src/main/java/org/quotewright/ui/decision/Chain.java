package org.quotewright.ui.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.ui.common.Messages;

/** The links from the mention beside a quotation to the organisation spoken for. */
record Chain(Messages messages) {

    private static final String ELLIPSIS = " … ";

    /** One chain, or one for each of several speakers, the principal one's first. */
    List<Card.Link> links(ReviewedQuote quote, String text) {
        List<AttributedSpeaker> speakers = quote.verdict().attribution().speakers();
        return speakers.size() < 2
                ? ended(links(quote, quote.principal(), printed(quote), text))
                : speakers.stream()
                        .map(by -> ended(links(quote, Optional.of(by), own(quote, by, text), text)))
                        .flatMap(List::stream)
                        .toList();
    }

    private List<Card.Link> links(
            ReviewedQuote quote, Optional<AttributedSpeaker> by, List<Span> printed, String text) {
        List<Card.Link> links = new ArrayList<>();
        Affiliation affiliation = by.map(AttributedSpeaker::affiliation).orElse(Affiliation.NONE);
        Optional<Span> mention = quote.verdict().attribution().mention();
        String name = by.map(speaker -> speaker.speaker().name()).orElse("");
        mention.map(span -> CardWriter.flat(span.in(text)))
                .filter(words -> !words.equalsIgnoreCase(name))
                .ifPresent(words -> addUnlessThere(links, words, Card.Corrects.MENTION));
        printed.stream()
                .filter(span -> !states(affiliation, span))
                .map(span -> CardWriter.flat(span.in(text)))
                .filter(words -> !words.equalsIgnoreCase(name))
                .forEach(words -> addUnlessThere(links, words, Card.Corrects.ANTECEDENT));
        by.ifPresent(speaker -> addUnlessThere(links, name, Card.Corrects.SPEAKER));
        String evidence =
                joined(printed.stream().filter(span -> states(affiliation, span)).toList(), text);
        if (!evidence.isEmpty()) {
            addUnlessThere(links, evidence, Card.Corrects.ORGANISATION);
        }
        addUnlessThere(links, organisation(affiliation), Card.Corrects.ORGANISATION);
        return links;
    }

    private static List<Card.Link> ended(List<Card.Link> links) {
        Card.Link last = links.removeLast();
        links.add(new Card.Link(last.words(), last.corrects(), true));
        return List.copyOf(links);
    }

    /** Of what is printed, the words that name one of several speakers or state for whom. */
    private static List<Span> own(ReviewedQuote quote, AttributedSpeaker by, String text) {
        String name = by.speaker().name();
        return printed(quote).stream()
                .filter(span ->
                        states(by.affiliation(), span)
                                || name.contains(CardWriter.flat(span.in(text))))
                .toList();
    }

    /** What leads on from the mention; what was suggested says nothing of another choice. */
    private static List<Span> printed(ReviewedQuote quote) {
        Optional<Span> suggested = quote.suggestion().attribution().mention();
        return CardWriter.isAsSuggested(quote)
                ? quote.suggestion().chain().stream()
                        .filter(span -> !suggested.equals(Optional.of(span)))
                        .toList()
                : List.of();
    }

    /** True where the span is evidence of the organisation and no more than that. */
    private static boolean states(Affiliation affiliation, Span span) {
        return affiliation.evidence().stream().anyMatch(evidence -> evidence.contains(span));
    }

    /** Several stretches as one, with an ellipsis for what the article prints between them. */
    private static String joined(List<Span> spans, String text) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (Span span : spans.stream().sorted().toList()) {
            if (end >= 0) {
                boolean apart = span.begin() < end || !text.substring(end, span.begin()).isBlank();
                words.append(apart ? ELLIPSIS : " ");
            }
            words.append(span.in(text));
            end = span.end();
        }
        return CardWriter.flat(words.toString());
    }

    private String organisation(Affiliation affiliation) {
        return affiliation.organisation().isBlank()
                ? messages.text("decision.no-organisation")
                : affiliation.organisation();
    }

    private static void addUnlessThere(
            List<Card.Link> links, String words, Card.Corrects corrects) {
        String wanted = words.toLowerCase(Locale.ROOT);
        boolean there =
                links.stream()
                        .anyMatch(link -> link.words().toLowerCase(Locale.ROOT).equals(wanted));
        if (!there) {
            links.add(new Card.Link(words, corrects, false));
        }
    }
}
