package org.quotewright.ui.renewal;

import org.quotewright.model.ArticleId;

/** A quotation that the text which is read does not hold. */
record UnplacedRow(ArticleId article, String where, String state, String words, String who) {}
