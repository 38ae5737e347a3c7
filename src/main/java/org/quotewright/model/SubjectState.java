package org.quotewright.model;

/**
 * What holds for the subject of a decision, before or after it; each kind of subject has its own.
 */
public sealed interface SubjectState
        permits Verdict, ArticleState, SpeakerState, OrganisationState, SearchState {}
