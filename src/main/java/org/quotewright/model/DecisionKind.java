package org.quotewright.model;

/** What an analyst did to the subject of a decision. */
public enum DecisionKind {
    ACCEPT,
    REJECT,
    REOPEN,
    ASSIGN_SPEAKER,
    SET_ORGANISATION,
    FLAG,
    NOTE,
    MERGE,
    REANALYSE,
    REVISE,
    UNDO,
    REDO
}
