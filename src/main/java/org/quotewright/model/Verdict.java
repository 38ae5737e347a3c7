package org.quotewright.model;

/**
 * What holds for a quotation now: its state, its attribution as last left by the analyst, and the
 * marks that stand beside the state.
 *
 * @param lookAgain set where a later change touched the words or the speaker of a decided quotation
 * @param suggestion the number of the suggestion that it is measured by, from 1
 */
public record Verdict(
        QuoteState state,
        Attribution attribution,
        boolean flagged,
        boolean lookAgain,
        String note,
        int suggestion)
        implements SubjectState {

    public Verdict {
        if (suggestion < 1) {
            throw new IllegalArgumentException("no suggestion: " + suggestion);
        }
    }

    /** By the suggestion with which the quotation came. */
    public Verdict(
            QuoteState state,
            Attribution attribution,
            boolean flagged,
            boolean lookAgain,
            String note) {
        this(state, attribution, flagged, lookAgain, note, 1);
    }

    /** Of a quotation that nobody has decided on. */
    public static Verdict open(Suggestion suggestion) {
        return new Verdict(QuoteState.OPEN, suggestion.attribution(), false, false, "");
    }

    /** Of a quotation that is about to be brought along from another project. */
    public static Verdict absent(Suggestion suggestion) {
        return open(suggestion).withState(QuoteState.ABSENT);
    }

    /** Of a quotation that an engine is about to add. */
    public static Verdict withdrawn(Suggestion suggestion) {
        return open(suggestion).withState(QuoteState.WITHDRAWN);
    }

    public Verdict withState(QuoteState other) {
        return new Verdict(other, attribution, flagged, false, note, suggestion);
    }

    public Verdict withAttribution(Attribution other) {
        return new Verdict(state, other, flagged, lookAgain, note, suggestion);
    }

    public Verdict withFlag(boolean other) {
        return new Verdict(state, attribution, other, lookAgain, note, suggestion);
    }

    public Verdict withNote(String other) {
        return new Verdict(state, attribution, flagged, lookAgain, other, suggestion);
    }

    public Verdict lookAgainAt() {
        return new Verdict(state, attribution, flagged, true, note, suggestion);
    }

    /** Measured by another suggestion, to which this attribution belongs. */
    public Verdict measuredBy(int other, Attribution its) {
        return new Verdict(state, its, flagged, lookAgain, note, other);
    }
}
