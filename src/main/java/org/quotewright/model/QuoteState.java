package org.quotewright.model;

/** Where a quotation stands in the analyst's review. */
public enum QuoteState {
    /** Not decided yet. */
    OPEN,
    /** Accepted as suggested. */
    VERIFIED,
    /** Accepted after a change. */
    CORRECTED,
    /** Not a quotation, or not to be used. */
    REJECTED,
    /** Not in the project: before a merge brings it along, and again after that is undone. */
    ABSENT,
    /** Not suggested: before an engine finds it, and once a newer one no longer does. */
    WITHDRAWN;

    public boolean isDecided() {
        return this != OPEN && isPresent();
    }

    /** False for what is kept on file only, so that an undo can bring it back. */
    public boolean isPresent() {
        return this != ABSENT && this != WITHDRAWN;
    }

    /** True for what exports and figures call verified: accepted, as suggested or changed. */
    public boolean isAccepted() {
        return this == VERIFIED || this == CORRECTED;
    }
}
