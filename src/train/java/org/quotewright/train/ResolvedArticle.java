package org.quotewright.train;

import java.util.List;

/** An article whose attributions have their speakers told. */
record ResolvedArticle(String id, String text, List<ResolvedQuote> quotes) {}
