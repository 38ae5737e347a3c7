package org.quotewright.attribution.speakers;

/** A voice with the weight of what speaks for it; weights compare only within one ranking. */
record Ranked(Voice voice, double weight) {}
