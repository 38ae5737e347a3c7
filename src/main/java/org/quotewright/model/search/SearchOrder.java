package org.quotewright.model.search;

/** In which order the hits of a search stand; equals stand as they were imported. */
public enum SearchOrder {
    RELEVANCE,
    /** Articles without a date last. */
    NEWEST,
    /** Articles without a date last. */
    OLDEST,
    /** By the name of the principal speaker, those without one last, the newest first. */
    SPEAKER
}
