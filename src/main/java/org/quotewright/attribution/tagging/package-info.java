/**
 * Prepares texts for a token tagger and decodes its scores: word pieces, input features, windows,
 * tags and the best path through them. Nothing here depends on the library that runs the network.
 */
package org.quotewright.attribution.tagging;
