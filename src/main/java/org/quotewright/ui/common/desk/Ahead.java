package org.quotewright.ui.common.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Triage;
import org.quotewright.ui.common.ListOrder;

/**
 * The list that an analyst goes through, as it stands when the turn of a decision has come.
 *
 * @param listed the quotations of the article as they are listed
 */
record Ahead(Triage triage, ListOrder order, List<ReviewedQuote> listed) {

    /**
     * The one that waits below a quotation in a sorted list, or, where none does, above it; empty
     * where the list is in the order of the triage or nothing of it waits.
     */
    Optional<ReviewedQuote> next(ReviewedQuote quote) {
        int place = place(quote.id());
        if (!isSorted() || place < 0) {
            return Optional.empty();
        }
        Stream<ReviewedQuote> below = listed.stream().skip(place + 1L);
        Stream<ReviewedQuote> above =
                goesThroughOpen() ? listed.stream().limit(place) : Stream.of();
        return Stream.concat(below, above).filter(this::waits).findFirst();
    }

    /** Whether a quotation that waits is listed above another one of its article. */
    boolean isAbove(ReviewedQuote other, ReviewedQuote quote) {
        boolean isHere = other.article().equals(quote.article()) && !other.state().isDecided();
        return isHere
                && (isSorted()
                        ? place(other.id()) < place(quote.id())
                        : triage.comparator().compare(other, quote) < 0);
    }

    boolean isSorted() {
        return order != ListOrder.OF_TRIAGE;
    }

    /** Those of a list that is decided already wait however often they are seen. */
    boolean waits(ReviewedQuote quote) {
        return !goesThroughOpen() || !quote.state().isDecided();
    }

    private boolean goesThroughOpen() {
        return triage.states().isEmpty() || triage.states().contains(QuoteState.OPEN);
    }

    private int place(QuoteId quote) {
        return listed.stream().map(ReviewedQuote::id).toList().indexOf(quote);
    }
}
