package org.quotewright.model;

import java.util.Optional;

/**
 * A quotation of a project: what was suggested, what holds now, and the decision that led there.
 *
 * @param lastDecision the latest that changed its state or its attribution
 */
public record ReviewedQuote(
        QuoteId id,
        ArticleId article,
        Suggestion suggestion,
        Verdict verdict,
        Optional<Decision> lastDecision) {

    public ReviewedQuote withSuggestion(Suggestion other) {
        return new ReviewedQuote(id, article, other, verdict, lastDecision);
    }

    public QuoteState state() {
        return verdict.state();
    }

    /** False for one that a merge brought along and that was taken back. */
    public boolean isPresent() {
        return state() != QuoteState.ABSENT;
    }

    public Quote quote() {
        return verdict.attribution().quote();
    }

    public Optional<AttributedSpeaker> principal() {
        return verdict.attribution().principal();
    }
}
