package org.quotewright.ui.decision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.Completion;

/** The other quotations of an article as offers, those before the selected one first. */
record Sources(Map<Completion.Offer, QuoteId> quotes) {

    static Sources of(
            List<ReviewedQuote> all,
            ReviewedQuote selected,
            Messages messages,
            Function<ReviewedQuote, String> words) {
        int here = all.indexOf(selected);
        Map<Completion.Offer, QuoteId> quotes = new LinkedHashMap<>();
        Stream.concat(
                        all.subList(0, Math.max(0, here)).reversed().stream(),
                        all.stream().skip(here + 1L))
                .filter(quote -> quote.principal().isPresent())
                .sorted(Comparator.comparing(quote -> !isBefore(quote, selected)))
                .forEach(quote ->
                        quotes.put(
                                new Completion.Offer(
                                        messages.text(
                                                "decision.source",
                                                all.indexOf(quote) + 1,
                                                quote.principal().get().speaker().name()),
                                        words.apply(quote),
                                        false),
                                quote.id()));
        return new Sources(quotes);
    }

    Completion completion() {
        return new Completion(List.copyOf(quotes.keySet()), false);
    }

    Optional<QuoteId> of(Completion.Offer offer) {
        return Optional.ofNullable(quotes.get(offer));
    }

    private static boolean isBefore(ReviewedQuote quote, ReviewedQuote selected) {
        return quote.quote().begin() < selected.quote().begin();
    }
}
