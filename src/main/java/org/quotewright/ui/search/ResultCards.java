package org.quotewright.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.review.SearchHit;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.palette.SpeakerPalette;

/** Puts hits into the words of a card. */
record ResultCards(Messages messages) {

    ResultCard card(SearchHit hit) {
        QuoteInContext context = hit.quote();
        ReviewedQuote quote = context.quote();
        return new ResultCard(
                quote.article(),
                quote.id(),
                parts(hit.snippet().text(), hit.snippet().highlights()),
                by(context),
                joined(" · ", place(context)),
                joined(
                        " · ",
                        Stream.concat(place(context), Stream.of(context.article().heading()))),
                quote.state(),
                messages.state(quote.state()));
    }

    private ResultCard.By by(QuoteInContext context) {
        Optional<AttributedSpeaker> principal = context.quote().principal();
        String nobody = messages.text("speaker.nobody");
        List<AttributedSpeaker> all = context.quote().verdict().attribution().speakers();
        return new ResultCard.By(
                principal.map(ResultCards::name).orElse(nobody),
                all.isEmpty() ? nobody : joined(", ", all.stream().map(ResultCards::name)),
                joined("; ", all.stream().map(each -> each.affiliation().organisation())),
                new SpeakerPalette(context.speakers()).of(principal));
    }

    private static String name(AttributedSpeaker by) {
        return by.speaker().name();
    }

    /** Highlights in any order; what overlaps one before it is left out. */
    static List<ResultCard.Part> parts(String snippet, List<Span> highlights) {
        List<ResultCard.Part> parts = new ArrayList<>();
        int from = 0;
        for (Span hit : highlights.stream().sorted().toList()) {
            if (hit.begin() >= from && hit.end() <= snippet.length()) {
                addPlain(parts, snippet.substring(from, hit.begin()));
                parts.add(new ResultCard.Part(hit.in(snippet), true));
                from = hit.end();
            }
        }
        addPlain(parts, snippet.substring(from));
        return List.copyOf(parts);
    }

    private static void addPlain(List<ResultCard.Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new ResultCard.Part(text, false));
        }
    }

    private Stream<String> place(QuoteInContext context) {
        var facts = context.article().article().facts();
        return Stream.of(facts.outlet(), facts.date().map(messages.dates()::day).orElse(""));
    }

    /** The heading last: it may be cut. */
    private static String joined(String between, Stream<String> parts) {
        return parts.filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(between));
    }
}
