package org.quotewright.ui.renewal;

/**
 * A line of the preview: an article with its counts, or one of its quotations.
 *
 * @param who empty for an article
 */
record ReanalysisRow(boolean isArticle, String what, String words, String who) {}
