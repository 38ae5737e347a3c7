package org.quotewright.app.evaluate.bodies;

/**
 * One page.
 *
 * @param name of its folder
 */
public record PageScore(String name, WordScore words) {}
