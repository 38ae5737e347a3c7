package org.quotewright.review.reanalysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Suggestion;

/**
 * Matches what an engine found with the quotations of the same text: first those with the very same
 * content, then those that share most of it. What a decided quotation shares is left alone.
 */
public final class SuggestionMatching {

    private static final Comparator<QuoteChange> IN_READING_ORDER =
            Comparator.comparingInt(change -> place(change).begin());

    private final List<ReviewedQuote> quotes;
    private final List<Suggestion> found;
    private final Map<QuoteId, Suggestion> matched = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    private SuggestionMatching(List<ReviewedQuote> quotes, List<Suggestion> found) {
        this.quotes = quotes;
        this.found = found;
    }

    /**
     * The changes in reading order.
     *
     * @param quotes all that stand in the text, those on file only too
     */
    public static List<QuoteChange> changes(List<ReviewedQuote> quotes, List<Suggestion> found) {
        SuggestionMatching matching = new SuggestionMatching(quotes, found);
        matching.match(ReviewedQuote::isPresent, SuggestionMatching::isSame);
        matching.match(ReviewedQuote::isPresent, SuggestionMatching::isMostlySame);
        matching.match(quote -> !quote.isPresent(), SuggestionMatching::isSame);
        return matching.changes();
    }

    /** Which quotations may be matched. */
    @FunctionalInterface
    private interface Which {
        boolean test(ReviewedQuote quote);
    }

    private void match(Which which, BiPredicate<Quote, Quote> alike) {
        for (ReviewedQuote quote : quotes) {
            if (which.test(quote) && !matched.containsKey(quote.id())) {
                nearest(quote, alike)
                        .ifPresent(place -> {
                            used.add(place);
                            matched.put(quote.id(), found.get(place));
                        });
            }
        }
    }

    private Optional<Integer> nearest(ReviewedQuote quote, BiPredicate<Quote, Quote> alike) {
        Optional<Integer> best = Optional.empty();
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            Quote other = found.get(i).attribution().quote();
            int shared = Shared.units(quote.quote(), other);
            if (!used.contains(i) && shared > most && alike.test(quote.quote(), other)) {
                best = Optional.of(i);
                most = shared;
            }
        }
        return best;
    }

    private static boolean isSame(Quote one, Quote other) {
        return one.spans().equals(other.spans());
    }

    private static boolean isMostlySame(Quote one, Quote other) {
        int shared = Shared.units(one, other);
        return 2 * shared >= Math.min(Shared.length(one), Shared.length(other));
    }

    private List<QuoteChange> changes() {
        List<QuoteChange> changes = new ArrayList<>();
        for (ReviewedQuote quote : quotes) {
            change(quote, Optional.ofNullable(matched.get(quote.id()))).ifPresent(changes::add);
        }
        for (int i = 0; i < found.size(); i++) {
            if (!used.contains(i) && !isDecided(found.get(i))) {
                changes.add(
                        new QuoteChange(
                                Set.of(Difference.NEW),
                                Optional.empty(),
                                Optional.of(found.get(i))));
            }
        }
        changes.sort(IN_READING_ORDER);
        return List.copyOf(changes);
    }

    private Optional<QuoteChange> change(ReviewedQuote quote, Optional<Suggestion> suggestion) {
        Set<Difference> differences =
                suggestion
                        .map(other -> differences(quote, other))
                        .orElseGet(
                                () -> Untouched.mayGo(quote) ? Set.of(Difference.GONE) : Set.of());
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuoteChange(differences, Optional.of(quote), suggestion));
    }

    private Set<Difference> differences(ReviewedQuote quote, Suggestion other) {
        if (!quote.isPresent()) {
            return isDecided(other) ? Set.of() : Set.of(Difference.NEW);
        }
        return Untouched.mayChange(quote) ? Differences.of(quote.suggestion(), other) : Set.of();
    }

    /** True where an analyst has had a say on some of the same words. */
    private boolean isDecided(Suggestion suggestion) {
        return quotes.stream()
                .filter(quote -> quote.isPresent() && !Untouched.mayChange(quote))
                .anyMatch(
                        quote -> Shared.units(quote.quote(), suggestion.attribution().quote()) > 0);
    }

    private static Quote place(QuoteChange change) {
        return change.suggestion()
                .map(suggestion -> suggestion.attribution().quote())
                .or(() -> change.quote().map(ReviewedQuote::quote))
                .orElseThrow();
    }
}
