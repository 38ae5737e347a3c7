package org.quotewright.app;

import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.SpeakerOffer;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.action.Condition;

/** What the commands of the desk want before they may start. */
record DeskConditions(Selection selection, boolean readOnly) {

    private static final String READ_ONLY = "why.read-only";

    Condition hasQuotes() {
        return Condition.of(
                "why.no-quotes", () -> !selection.quotes().isEmpty(), selection.article());
    }

    Condition hasArticle() {
        return Condition.of(
                "why.no-article", () -> selection.article().get().isPresent(), selection.article());
    }

    Condition hasSelected() {
        return Condition.of(
                "why.no-quote", () -> selection.quote().get().isPresent(), selection.quote());
    }

    Condition mayWrite() {
        return Condition.of(READ_ONLY, () -> !readOnly);
    }

    Condition mayDecide() {
        return writing(hasSelected());
    }

    Condition mayRevise() {
        return writing(hasArticle());
    }

    Condition mayReopen() {
        return writing(
                Condition.of(
                        "why.is-open",
                        () -> selection.quote().get().filter(this::isDecided).isPresent(),
                        selection.quote()));
    }

    Condition hasCandidate(int place) {
        return writing(
                Condition.of(
                        "why.no-candidate",
                        () ->
                                selection
                                        .quote()
                                        .get()
                                        .filter(quote -> has(quote, place))
                                        .isPresent(),
                        selection.quote()));
    }

    /** That a project can only be read goes before all else. */
    Condition writing(Condition other) {
        return readOnly ? mayWrite() : other;
    }

    private boolean isDecided(ReviewedQuote quote) {
        return quote.state() != QuoteState.OPEN;
    }

    private static boolean has(ReviewedQuote quote, int place) {
        return SpeakerOffer.of(quote.suggestion()).size() >= place;
    }
}
