/**
 * Prepares texts for a token tagger and decodes its scores: word pieces, input features, windows,
 * tags and the best path through them. The library that runs the network is called here, by {@link
 * org.quotewright.attribution.tagging.OnnxScorer} and what it is made of; outside, its failure
 * alone is known.
 */
package org.quotewright.attribution.tagging;
