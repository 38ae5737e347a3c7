package org.quotewright.model;

import java.util.List;

/**
 * What an engine proposes for one quotation, and why.
 *
 * @param chain the mentions from the one beside the quotation to the full name and the words that
 *     state the organisation, in that order
 * @param candidates best first, the suggested principal speaker included
 * @param confidence in the principal speaker, from 0 to 1
 */
public record Suggestion(
        Attribution attribution,
        List<Span> chain,
        List<Candidate> candidates,
        double confidence,
        List<Reason> reasons) {

    /** True for one that no engine made: an analyst marked the words. */
    public boolean isByHand() {
        return reasons.stream().anyMatch(reason -> reason.key() == ReasonKey.MARKED_BY_HAND);
    }

    public Suggestion withCandidates(List<Candidate> others) {
        return new Suggestion(attribution, chain, others, confidence, reasons);
    }

    public Suggestion {
        chain = List.copyOf(chain);
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }
}
