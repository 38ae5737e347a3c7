package org.quotewright.model;

import java.util.Optional;

/**
 * A quotation of a project: what was suggested, what holds now, and the decision that led there.
 *
 * @param version of the article's text on which its spans are measured, from 1
 * @param lastDecision the latest that changed its state or its attribution and stands: an undo or a
 *     redo puts back the one that stood before, and none where all is taken back
 */
public record ReviewedQuote(
        QuoteId id,
        ArticleId article,
        int version,
        Suggestion suggestion,
        Verdict verdict,
        Optional<Decision> lastDecision) {

    /** Of a text that nobody has corrected. */
    public ReviewedQuote(
            QuoteId id,
            ArticleId article,
            Suggestion suggestion,
            Verdict verdict,
            Optional<Decision> lastDecision) {
        this(id, article, 1, suggestion, verdict, lastDecision);
    }

    public ReviewedQuote withSuggestion(Suggestion other) {
        return new ReviewedQuote(id, article, version, other, verdict, lastDecision);
    }

    public QuoteState state() {
        return verdict.state();
    }

    /** False for one that is kept on file only. */
    public boolean isPresent() {
        return state().isPresent();
    }

    public Quote quote() {
        return verdict.attribution().quote();
    }

    public Optional<AttributedSpeaker> principal() {
        return verdict.attribution().principal();
    }
}
