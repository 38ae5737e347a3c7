package org.quotewright.model;

import java.util.List;

/**
 * A speaker that a quotation may have.
 *
 * @param confidence from 0 to 1
 * @param reasons why, where it is not the article that says so
 */
public record Candidate(AttributedSpeaker speaker, double confidence, List<Reason> reasons) {

    public Candidate {
        reasons = List.copyOf(reasons);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }

    public Candidate(AttributedSpeaker speaker, double confidence) {
        this(speaker, confidence, List.of());
    }
}
