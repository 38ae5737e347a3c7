package org.quotewright.writing;

import java.util.Optional;
import java.util.function.Function;
import org.quotewright.model.Decision;
import org.quotewright.model.ReviewedQuote;

/** Who decided on a quotation, and when; empty strings while it is open. */
record DecidedBy(String analyst, String at) {

    static DecidedBy of(ReviewedQuote quote) {
        Optional<Decision> decision =
                quote.lastDecision().filter(last -> quote.state().isDecided());
        return new DecidedBy(text(decision, Decision::analyst), text(decision, Decision::at));
    }

    private static String text(Optional<Decision> decision, Function<Decision, Object> part) {
        return decision.map(part).map(Object::toString).orElse("");
    }
}
