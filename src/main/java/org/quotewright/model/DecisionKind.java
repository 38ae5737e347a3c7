package org.quotewright.model;

/** What an analyst did to the subject of a decision. */
public enum DecisionKind {
    ACCEPT,
    REJECT,
    REOPEN,
    ASSIGN_SPEAKER,
    SET_ORGANISATION,
    SET_TYPE,
    SET_CONTENT,
    SET_MENTION,
    SET_CUE,
    RELINK,
    ADD_QUOTE,
    SPLIT_QUOTE,
    JOIN_QUOTES,
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
