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
    MERGE_ENTRIES,
    UNMERGE_ENTRIES,
    SPLIT_ENTRY,
    NEVER_MERGE,
    SET_KIND,
    SET_ALIAS,
    SET_AFFILIATION,
    SET_ATTRIBUTE,
    UNDO,
    REDO
}
