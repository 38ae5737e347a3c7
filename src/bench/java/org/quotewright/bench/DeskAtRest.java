package org.quotewright.bench;

/**
 * What an open desk takes while nobody touches it.
 *
 * @param percentOfOneCore over a minute
 * @param megabytes its resident set at the end of it
 */
record DeskAtRest(double percentOfOneCore, double megabytes) {}
