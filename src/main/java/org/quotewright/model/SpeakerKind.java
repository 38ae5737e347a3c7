package org.quotewright.model;

/** What a speaker is. Unnamed and collective sources are speakers too. */
public enum SpeakerKind {
    PERSON,
    ORGANISATION,
    GROUP,
    UNNAMED_PERSON,
    DOCUMENT,
    UNKNOWN
}
