package org.quotewright.model;

/** A speaker as attributed to one quotation, with the affiliation that holds there. */
public record AttributedSpeaker(Speaker speaker, Affiliation affiliation) {}
