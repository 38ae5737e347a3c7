/**
 * Trains the tagger of attributions: prepares the corpora, fits the network with DJL and PyTorch,
 * predicts and exports. Built by the profile {@code train} only; nothing of it ships.
 */
package org.quotewright.train;
