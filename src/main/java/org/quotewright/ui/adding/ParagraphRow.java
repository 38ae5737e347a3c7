package org.quotewright.ui.adding;

/**
 * A paragraph of the article as it would be added.
 *
 * @param isBack whether it had been left out
 */
record ParagraphRow(String text, boolean isBack) {}
