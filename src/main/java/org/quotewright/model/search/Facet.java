package org.quotewright.model.search;

/** By what the quotations that a search finds are counted and narrowed. */
public enum Facet {
    /** The name of each speaker's entry in the directory. */
    SPEAKER,
    ORGANISATION,
    OUTLET,
    /** {@code direct}, {@code mixed} or {@code indirect}. */
    TYPE,
    /** {@code open}, {@code verified}, {@code corrected} or {@code rejected}. */
    STATE,
    /** Of the article's date: {@code 2024-05}; {@link #UNDATED} where it has none. */
    MONTH;

    /** Instead of a month, the last of them. */
    public static final String UNDATED = "undated";
}
