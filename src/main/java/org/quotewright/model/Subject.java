package org.quotewright.model;

/** What a decision is about: one thing of a project file, named by its id. */
public sealed interface Subject permits QuoteId, SpeakerId, OrganisationId, ArticleId, SearchId {

    long value();
}
