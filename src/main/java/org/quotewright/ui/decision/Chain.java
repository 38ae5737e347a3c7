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

    List<Card.Link> links(ReviewedQuote quote, String text) {
        List<Card.Link> links = new ArrayList<>();
        Optional<AttributedSpeaker> principal = quote.principal();
        Affiliation affiliation =
                principal.map(AttributedSpeaker::affiliation).orElse(Affiliation.NONE);
        if (CardWriter.isAsSuggested(quote)) {
            quote.suggestion().chain().stream()
                    .map(span -> link(span, affiliation, text))
                    .forEach(link -> add(links, link));
        }
        principal.ifPresent(
                by -> addUnlessThere(links, by.speaker().name(), Card.Corrects.SPEAKER));
        addUnlessThere(links, organisation(affiliation), Card.Corrects.ORGANISATION);
        return inOrder(links);
    }

    private String organisation(Affiliation affiliation) {
        return affiliation.organisation().isBlank()
                ? messages.text("decision.no-organisation")
                : affiliation.organisation();
    }

    private static Card.Link link(Span span, Affiliation affiliation, String text) {
        boolean states = affiliation.evidence().stream().anyMatch(span::overlaps);
        return new Card.Link(
                CardWriter.flat(span.in(text)),
                states ? Card.Corrects.ORGANISATION : Card.Corrects.SPEAKER);
    }

    private static void add(List<Card.Link> links, Card.Link link) {
        if (links.stream().noneMatch(there -> there.words().equals(link.words()))) {
            links.add(link);
        }
    }

    private static void addUnlessThere(
            List<Card.Link> links, String words, Card.Corrects corrects) {
        String wanted = words.toLowerCase(Locale.ROOT);
        boolean there =
                links.stream()
                        .anyMatch(link -> link.words().toLowerCase(Locale.ROOT).equals(wanted));
        if (!there) {
            links.add(new Card.Link(words, corrects));
        }
    }

    /** The speaker's links first, and the organisation's after them, each in their order. */
    private static List<Card.Link> inOrder(List<Card.Link> links) {
        return links.stream()
                .sorted((one, other) -> one.corrects().compareTo(other.corrects()))
                .toList();
    }
}
