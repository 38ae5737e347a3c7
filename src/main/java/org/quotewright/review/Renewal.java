package org.quotewright.review;

/** What brings the suggestions and the texts of a project up to date. */
public record Renewal(Reanalyses reanalyses, Revisions revisions) {}
