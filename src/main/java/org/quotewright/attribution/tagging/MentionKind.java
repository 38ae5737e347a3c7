package org.quotewright.attribution.tagging;

/** What a mention names. The order is that of {@link SpanTags#MENTION}. */
public enum MentionKind {
    PERSON,
    ORGANISATION,
    PLACE,
    ROLE
}
