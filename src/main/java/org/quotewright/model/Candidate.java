package org.quotewright.model;

/**
 * A speaker that a quotation may have.
 *
 * @param confidence from 0 to 1
 */
public record Candidate(AttributedSpeaker speaker, double confidence) {

    public Candidate {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a confidence: " + confidence);
        }
    }
}
