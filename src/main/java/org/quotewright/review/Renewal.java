package org.quotewright.review;

/** What brings the suggestions, the texts and the facts of a project up to date. */
public record Renewal(Reanalyses reanalyses, Revisions revisions, Sources sources) {}
