package org.quotewright.train;

/**
 * What other networks say of one example, as probabilities.
 *
 * @param tags a row of tags' probabilities a token of the core
 * @param links for each of the example's links the probabilities of its {@link LinkChoices}
 */
record Taught(float[][] tags, float[][] links) {}
