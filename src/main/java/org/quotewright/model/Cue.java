package org.quotewright.model;

/** The words that introduce a quotation ("said", "according to"), and what they report. */
public record Cue(Span span, CueClass cueClass) {}
