package org.quotewright.model;

/**
 * What holds for a quotation now: its state, its attribution as last left by the analyst, and the
 * marks that stand beside the state.
 *
 * @param lookAgain set where a later change touched the words or the speaker of a decided quotation
 */
public record Verdict(
        QuoteState state, Attribution attribution, boolean flagged, boolean lookAgain, String note)
        implements SubjectState {

    /** Of a quotation that nobody has decided on. */
    public static Verdict open(Suggestion suggestion) {
        return new Verdict(QuoteState.OPEN, suggestion.attribution(), false, false, "");
    }

    /** Of a quotation that is about to be brought along from another project. */
    public static Verdict absent(Suggestion suggestion) {
        return open(suggestion).withState(QuoteState.ABSENT);
    }

    public Verdict withState(QuoteState other) {
        return new Verdict(other, attribution, flagged, false, note);
    }

    public Verdict withAttribution(Attribution other) {
        return new Verdict(state, other, flagged, lookAgain, note);
    }

    public Verdict withFlag(boolean other) {
        return new Verdict(state, attribution, other, lookAgain, note);
    }

    public Verdict withNote(String other) {
        return new Verdict(state, attribution, flagged, lookAgain, other);
    }

    public Verdict lookAgainAt() {
        return new Verdict(state, attribution, flagged, true, note);
    }
}
