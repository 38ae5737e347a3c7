package org.quotewright.model;

/** What an analyst did to a quotation. */
public enum DecisionKind {
    ACCEPT,
    REJECT,
    REOPEN,
    ASSIGN_SPEAKER,
    SET_ORGANISATION,
    FLAG,
    NOTE,
    UNDO,
    REDO
}
