package org.quotewright.attribution.speakers;

/** A candidate with the probability that it is meant. */
record Likely(Claim claim, double share) {}
