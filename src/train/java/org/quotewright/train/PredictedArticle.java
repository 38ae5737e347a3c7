package org.quotewright.train;

import java.util.List;

/** A line of the file that the scoring scripts read. */
record PredictedArticle(String id, List<PredictedQuote> quotes) {}
