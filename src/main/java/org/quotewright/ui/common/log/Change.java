package org.quotewright.ui.common.log;

/**
 * One thing that a decision changed, in words: what it is, and what it was and became.
 *
 * @param sentence the whole of it
 */
public record Change(String what, String before, String after, String sentence) {}
