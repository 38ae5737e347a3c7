package org.quotewright.writing;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.quotewright.model.Decision;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;

/**
 * How the quotations of an export's scope came about, those that it leaves out included.
 *
 * @param states how many there are in each state
 * @param analysts how many each of them decided on last
 * @param engines how many each of them suggested
 * @param decided when the first and the last of these decisions were made
 */
public record Account(
        SortedMap<QuoteState, Integer> states,
        SortedMap<String, Integer> analysts,
        SortedMap<String, Integer> engines,
        Optional<Period> decided) {

    /** Stands in the place of an engine where an analyst marked a quotation. */
    public static final String BY_HAND = "by-hand";

    /** Of a scope without quotations. */
    public static final Account NONE =
            new Account(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Optional.empty());

    /** From the first moment to the last. */
    public record Period(Instant first, Instant last) {

        private Period with(Instant other) {
            return new Period(
                    other.isBefore(first) ? other : first, other.isAfter(last) ? other : last);
        }
    }

    public Account {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        analysts = Collections.unmodifiableSortedMap(new TreeMap<>(analysts));
        engines = Collections.unmodifiableSortedMap(new TreeMap<>(engines));
    }

    /**
     * @param engine that suggested a quotation
     */
    public static Account of(Collection<ReviewedQuote> quotes, Function<QuoteId, String> engine) {
        SortedMap<QuoteState, Integer> states = new TreeMap<>();
        SortedMap<String, Integer> analysts = new TreeMap<>();
        SortedMap<String, Integer> engines = new TreeMap<>();
        Optional<Period> decided = Optional.empty();
        for (ReviewedQuote quote : quotes) {
            states.merge(quote.state(), 1, Integer::sum);
            engines.merge(engine.apply(quote.id()), 1, Integer::sum);
            Optional<Decision> last =
                    quote.lastDecision().filter(decision -> quote.state().isDecided());
            if (last.isPresent()) {
                Instant at = last.get().at();
                analysts.merge(last.get().analyst(), 1, Integer::sum);
                decided = Optional.of(decided.orElse(new Period(at, at)).with(at));
            }
        }
        return new Account(states, analysts, engines, decided);
    }

    int found() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    int in(QuoteState state) {
        return states.getOrDefault(state, 0);
    }
}
